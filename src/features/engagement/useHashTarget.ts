import { useEffect, useState, type RefObject } from 'react'
import { pointId, readPointId, type PointPlace } from '../../accounts/pointId.ts'
import { linkedVersion } from '../../url/codec.ts'

/** What of the page the address names after its "#". */
export interface HashTarget {
  /** Id of the topic or point, for it to stand out; `null` where the page has no such thing. */
  id: string | null
  /** The point that it names, whether the page has it or not. */
  point: PointPlace | null
  /** The version of the data that the link was copied from; `null` where it does not say. */
  version: string | null
}

const NOTHING: HashTarget = { id: null, point: null, version: null }

/**
 * Brings the reader to what the address names after its "#": the row of a topic, else the first
 * point on it, or a point. Does on arrival what a browser could not, since the page was not there
 * when it looked; what is laid out later is waited for. What names nothing here is ignored.
 */
export function useHashTarget(container: RefObject<HTMLElement | null>): HashTarget {
  const [target, setTarget] = useState(NOTHING)
  useEffect(() => {
    const late = new MutationObserver(() => find())
    const find = () => {
      late.disconnect()
      const name = nameInHash()
      const point = readPointId(name)
      const id = point ? pointId(point) : name
      const found = id ? findNamed(container.current, CSS.escape(id)) : null
      const version = point && linkedVersion(window.location.search)
      setTarget(name ? { id: found && id, point, version } : NOTHING)
      if (found) bringTo(found)
      else if (id && container.current) {
        late.observe(container.current, { childList: true, subtree: true })
      }
    }
    // After the page has put its focus where every new page begins.
    const frame = requestAnimationFrame(find)
    window.addEventListener('hashchange', find)
    return () => {
      cancelAnimationFrame(frame)
      late.disconnect()
      window.removeEventListener('hashchange', find)
    }
  }, [container])
  return target
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

const findNamed = (container: HTMLElement | null, name: string) =>
  container?.querySelector<HTMLElement>(`#${name}`) ??
  container?.querySelector<HTMLElement>(`[data-topics~="${name}"]`) ??
  null

function nameInHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    // A stray "%": names nothing.
    return ''
  }
}
