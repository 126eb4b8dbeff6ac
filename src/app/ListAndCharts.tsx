import { Component, createRef, type ReactNode } from 'react'

interface ListAndChartsProps {
  /** Whether the list is above the charts. */
  listFirst: boolean
  list: ReactNode
  charts: ReactNode
}

/** An element, and how far it was from the top of the window, in pixels. */
interface Place {
  element: Element
  top: number
}

/** Scrolls to what the reader was at before a change of the page. */
type Return = () => void

/**
 * The list and the charts, in either order. Changing the order moves them in the document without
 * remounting either, and what the reader is at stays where it is in the window; after Back and
 * forward, the position that the browser has restored stays. A class, since only a class can look
 * at the page just before it changes.
 */
export class ListAndCharts extends Component<ListAndChartsProps> {
  #root = createRef<HTMLDivElement>()
  /** Whether the last step was Back or forward. */
  #hasTravelled = false
  #listening?: AbortController

  override componentDidMount() {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const onStep = ({ type }: Event) => (this.#hasTravelled = type === 'popstate')
    window.addEventListener('popstate', onStep, { signal })
    for (const type of ['click', 'input', 'keydown']) {
      window.addEventListener(type, onStep, { signal, capture: true })
    }
  }

  override componentWillUnmount() {
    this.#listening?.abort()
  }

  override getSnapshotBeforeUpdate(before: ListAndChartsProps): Return | null {
    const root = this.#root.current
    if (!root || before.listFirst === this.props.listFirst) return null
    return this.#hasTravelled ? returnTo(window.scrollY) : returnWithin(root)
  }

  override componentDidUpdate(_props: unknown, _state: unknown, goBack: Return | null) {
    goBack?.()
  }

  override render() {
    const { listFirst, list, charts } = this.props
    const parts = [<div key="charts">{charts}</div>, <div key="list">{list}</div>]
    return <div ref={this.#root}>{listFirst ? parts.toReversed() : parts}</div>
  }
}

/** Returns to a scroll position, in pixels: the browser would follow what is moved elsewhere. */
const returnTo =
  (top: number): Return =>
  () =>
    window.scrollTo({ top, behavior: 'instant' })

/** Returns to what the reader is at, where it is in the window. */
function returnWithin(root: HTMLElement): Return | null {
  const place = placeWithin(root)
  if (!place) return null
  return () => {
    if (!place.element.isConnected) return
    const moved = place.element.getBoundingClientRect().top - place.top
    window.scrollBy({ top: moved, behavior: 'instant' })
  }
}

const placeOf = (element: Element): Place => ({
  element,
  top: element.getBoundingClientRect().top,
})

/**
 * What the reader is at: the focused element if it is in the window, else, once the top of the
 * parts has been scrolled away, what is in the middle of the window.
 */
function placeWithin(root: HTMLElement): Place | null {
  const focused = document.activeElement
  if (focused && root.contains(focused)) {
    const place = placeOf(focused)
    if (place.top >= 0 && place.top < window.innerHeight) return place
  }
  if (root.getBoundingClientRect().top >= 0) return null
  const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)
  return middle && middle !== root && root.contains(middle) ? placeOf(middle) : null
}
