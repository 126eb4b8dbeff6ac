import { useEffect, useEffectEvent, useRef } from 'react'
import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import './visTimeline.css'

/**
 * One item to draw, from one instant to another in UTC milliseconds. It is as wide as that, and its
 * content may use percentages of that width. On every draw vis-timeline measures the page once for
 * each item and each group, so there are only a few items and no groups.
 */
export interface VisEntry {
  id: string
  start: number
  end: number
  /** Shown as is, never parsed. The same id keeps the same element. */
  element: HTMLElement
}

interface VisTimelineProps {
  /** The items in and near the window. */
  entries: readonly VisEntry[]
  start: number
  end: number
  /** Called after every draw, when new elements are in the document. */
  onDrawn: () => void
}

interface Parts {
  timeline: Timeline
  items: DataSet<VisItem>
  drawn: Map<string, VisEntry>
}

interface VisItem {
  id: string
  start: number
  end: number
  /** Otherwise items are cut at the window's edge, which would shift percentages. */
  limitSize: false
  /** Unused: the template supplies the element. */
  content: ''
}

// All time options are set here, since vis-timeline ignores some that change later. Gestures are
// off, since they would stop a finger from scrolling the page; the caller moves the window.
const OPTIONS: TimelineOptions = {
  moment: (date: moment.MomentInput) => moment.utc(date),
  height: '100%',
  moveable: false,
  zoomable: false,
  selectable: false,
  stack: false,
  align: 'left',
  type: 'range',
  showCurrentTime: false,
  showTooltips: false,
  orientation: { axis: 'bottom', item: 'top' },
  margin: { axis: 0, item: 0 },
  // Labels are at most four letters, so that ten years get one each even on a phone.
  maxMinorChars: 4,
  format: {
    minorLabels: { weekday: 'D', day: 'D', week: 'D MMM', month: 'MMM', year: 'YYYY' },
    majorLabels: { weekday: 'MMMM YYYY', day: 'MMMM YYYY', week: 'MMMM YYYY' },
  },
  zoomMin: 86_400_000,
  xss: { disabled: false },
}

/** vis-timeline reduced to drawing: items and a window in, elements on a time axis out. */
export function VisTimeline({ entries, start, end, onDrawn }: VisTimelineProps) {
  const box = useRef<HTMLDivElement>(null)
  const parts = useRef<Parts | null>(null)
  const create = useEffectEvent((element: HTMLElement): Parts => {
    const items = new DataSet<VisItem>()
    const drawnEntries = new Map<string, VisEntry>()
    const template = (item: VisItem) => drawnEntries.get(item.id)?.element ?? ''
    // One millisecond off, corrected at the first draw: until its window has changed once and it
    // has drawn again, vis-timeline hides itself and delays later changes by a second.
    const first = { start: start - 1, end }
    const timeline = new Timeline(element, items, { ...OPTIONS, template, ...first })
    return { timeline, items, drawn: drawnEntries }
  })
  const drawn = useEffectEvent(onDrawn)
  const catchUp = useEffectEvent(({ timeline }: Parts) => {
    timeline.setWindow(start, end, { animation: false })
  })
  const fill = useEffectEvent((created: Parts) => {
    parts.current = created
    feedItems(created, entries)
  })

  useEffect(() => {
    if (!box.current) return undefined
    const created = create(box.current)
    // In a task of its own: setup and filling take a slow phone a fifth of a second each.
    const filling = setTimeout(() => fill(created))
    let isFirst = true
    created.timeline.on('changed', () => {
      // The first draw resets the window to the initial one, which may be out of date.
      if (isFirst) catchUp(created)
      isFirst = false
      if (parts.current) drawn()
    })
    let isSettled = false
    created.timeline.on('rangechanged', () => {
      if (!isSettled) created.timeline.redraw()
      isSettled = true
    })
    return () => {
      clearTimeout(filling)
      created.timeline.destroy()
      parts.current = null
    }
  }, [])
  useEffect(() => {
    if (parts.current) feedItems(parts.current, entries)
  }, [entries])
  useEffect(() => {
    parts.current?.timeline.setWindow(start, end, { animation: false })
  }, [start, end])

  return <div ref={box} className="vis-host" />
}

/** Passes on only what has changed, so that elements that stay keep focus and hover. */
function feedItems({ items, drawn }: Parts, entries: readonly VisEntry[]) {
  const wanted = new Map(entries.map(entry => [entry.id, entry]))
  const gone = [...drawn.keys()].filter(id => !wanted.has(id))
  const changed = entries.filter(entry => {
    const before = drawn.get(entry.id)
    return (
      before?.start !== entry.start || before.end !== entry.end || before.element !== entry.element
    )
  })
  for (const id of gone) drawn.delete(id)
  for (const entry of changed) drawn.set(entry.id, entry)
  if (gone.length > 0) items.remove(gone)
  if (changed.length > 0) items.update(changed.map(toItem))
}

/**
 * An item extends five times its content's width to either side, and the style sheet centres the
 * content: otherwise an item just outside the window would be removed from the page and added again
 * each time the window moves.
 */
const toItem = ({ id, start, end }: VisEntry): VisItem => ({
  id,
  start: start - 5 * (end - start),
  end: end + 5 * (end - start),
  limitSize: false,
  content: '',
})
