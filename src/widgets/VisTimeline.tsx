import { useEffect, useEffectEvent, useRef } from 'react'
import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import './visTimeline.css'

/**
 * One thing to draw, from an instant to another in UTC milliseconds. It is as wide as that, and
 * what it holds may stand at percentages of its width. Each time it draws, vis-timeline measures
 * the page once for each entry and each lane, so there are few of the one and none of the other.
 */
export interface VisEntry {
  id: string
  start: number
  end: number
  /** Shown as it is, never parsed. The same id keeps the same element. */
  element: HTMLElement
}

interface VisTimelineProps {
  /** What the window needs and little more. */
  entries: readonly VisEntry[]
  start: number
  end: number
  /** Called after every drawing, when new elements are in the document. */
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
  /** Otherwise it would be cut where it leaves the window, and percentages would shift. */
  limitSize: false
  /** Unused: the template gives the element. */
  content: ''
}

// All time options go in here: what is set later is not always taken up. Gestures are off, since
// vis-timeline stops a finger from scrolling the page; whoever uses this moves the window.
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
  // Labels are at most four letters: ten years have one each even on a phone.
  maxMinorChars: 4,
  format: {
    minorLabels: { weekday: 'D', day: 'D', week: 'D MMM', month: 'MMM', year: 'YYYY' },
    majorLabels: { weekday: 'MMMM YYYY', day: 'MMMM YYYY', week: 'MMMM YYYY' },
  },
  zoomMin: 86_400_000,
  xss: { disabled: false },
}

/** vis-timeline as a drawing machine: entries and a window in, elements on a time axis out. */
export function VisTimeline({ entries, start, end, onDrawn }: VisTimelineProps) {
  const box = useRef<HTMLDivElement>(null)
  const parts = useRef<Parts | null>(null)
  const create = useEffectEvent((element: HTMLElement): Parts => {
    const items = new DataSet<VisItem>()
    const drawnEntries = new Map<string, VisEntry>()
    const template = (item: VisItem) => drawnEntries.get(item.id)?.element ?? ''
    // A millisecond off, to be put right at its first drawing: until its window has changed once
    // and it has drawn again, it hides itself and leaves later changes to a clock of one second.
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
    // In a task of its own: to set up and to fill it takes a slow phone a fifth of a second each.
    const filling = setTimeout(() => fill(created))
    let isFirst = true
    created.timeline.on('changed', () => {
      // At its first drawing it goes to the window it was made with, which may be past.
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

/** Hands over only what has changed, so that elements that stay keep focus and hover. */
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
 * An item reaches five times as far to either side as its content, which the style sheet puts in
 * its middle: one just outside the window would else be taken out of the page and put back each
 * time that moves.
 */
const toItem = ({ id, start, end }: VisEntry): VisItem => ({
  id,
  start: start - 5 * (end - start),
  end: end + 5 * (end - start),
  limitSize: false,
  content: '',
})
