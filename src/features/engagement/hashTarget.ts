import { pointId, readPointId, type PointPlace } from '../../accounts/pointId.ts'
import { linkedVersion } from '../../url/codec.ts'

/** What of the page the address names after its "#". */
export interface HashTarget {
  /** Id of the topic or point to highlight; `null` if the page has no such element. */
  id: string | null
  /** The point that it names, whether the page has it or not. */
  point: PointPlace | null
  /** The version of the data that the link was copied from; `null` where it does not say. */
  version: string | null
}

/**
 * Brings the reader to what a name after the "#" stands for: the row of a topic, else the first
 * point on it, or a point. What is laid out later is waited for.
 *
 * @param onChange called with what it stands for, now and once that is laid out
 * @returns what ends the waiting
 */
export function followTarget(
  container: HTMLElement,
  name: string,
  onChange: (target: HashTarget) => void,
): () => void {
  const point = readPointId(name)
  const id = point ? pointId(point) : name
  const version = point && linkedVersion(window.location.search)
  const late = new MutationObserver(() => find())
  const find = () => {
    const found = findNamed(container, CSS.escape(id))
    onChange({ id: found && id, point, version })
    if (!found) return
    late.disconnect()
    bringTo(found)
  }
  late.observe(container, { childList: true, subtree: true })
  find()
  return () => late.disconnect()
}

/** Scrolls to an element and focuses it, on a phone across the columns as well. */
function bringTo(element: HTMLElement) {
  const reveal = () =>
    element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' })
  reveal()
  element.focus({ preventScroll: true })
  const scroller = element.closest<HTMLElement>('.accounts-scroller')
  const side = element.dataset['side']
  if (!scroller || !side || scroller.dataset['shown'] === side) return
  // A column that a phone does not show has no height, so the place is known only once it does.
  const shown = new MutationObserver(() => {
    shown.disconnect()
    reveal()
  })
  shown.observe(scroller, { attributeFilter: ['data-shown'] })
}

const findNamed = (container: HTMLElement, name: string) =>
  container.querySelector<HTMLElement>(`#${name}`) ??
  container.querySelector<HTMLElement>(`[data-topics~="${name}"]`)
