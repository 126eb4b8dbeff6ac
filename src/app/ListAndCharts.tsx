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

/**
 * The list and the charts, in either order. Changing the order moves them in the document without
 * remounting either, and what the reader is at stays where it is in the window. A class, since only
 * a class can look at the page just before it changes.
 */
export class ListAndCharts extends Component<ListAndChartsProps> {
  #root = createRef<HTMLDivElement>()

  override getSnapshotBeforeUpdate(before: ListAndChartsProps): Place | null {
    const root = this.#root.current
    return root && before.listFirst !== this.props.listFirst ? placeWithin(root) : null
  }

  override componentDidUpdate(_props: unknown, _state: unknown, place: Place | null) {
    if (!place?.element.isConnected) return
    const moved = place.element.getBoundingClientRect().top - place.top
    window.scrollBy({ top: moved, behavior: 'instant' })
  }

  override render() {
    const { listFirst, list, charts } = this.props
    const parts = [<div key="charts">{charts}</div>, <div key="list">{list}</div>]
    return <div ref={this.#root}>{listFirst ? parts.toReversed() : parts}</div>
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
