import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import moment from 'moment'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import './visTimeline.css'

interface VisTimelineProps {
  /** The window, in UTC milliseconds. */
  start: number
  end: number
  /** Called after every draw. */
  onDrawn: () => void
}

// All time options are set here, since vis-timeline ignores some that change later.
const OPTIONS: TimelineOptions = {
  moment: (date: moment.MomentInput) => moment.utc(date),
  height: '100%',
  // It would look for a new size once a second, and draw that late; see the observer below.
  autoResize: false,
  moveable: false,
  zoomable: false,
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  orientation: { axis: 'bottom' },
  // Labels are at most four letters, so that ten years get one each even on a phone.
  maxMinorChars: 4,
  format: {
    minorLabels: { weekday: 'D', day: 'D', week: 'D MMM', month: 'MMM', year: 'YYYY' },
    majorLabels: { weekday: 'MMMM YYYY', day: 'MMMM YYYY', week: 'MMMM YYYY' },
  },
  zoomMin: 86_400_000,
}

/**
 * vis-timeline, which draws the time axis of a window: it chooses the scale, and draws lines and
 * labels. It is kept from gestures, which would stop a finger from scrolling the page, and from
 * items: it measures each of them whenever it draws, and its code arrives long after the page can be
 * used. The caller draws the markers over it and moves the window.
 */
export function VisTimeline({ start, end, onDrawn }: VisTimelineProps) {
  const box = useRef<HTMLDivElement>(null)
  const created = useRef<Timeline | null>(null)
  const create = useEffectEvent((element: HTMLElement) => {
    // One millisecond off, corrected at the first draw: until its window has changed once and it
    // has drawn again, vis-timeline hides itself and delays later changes by a second.
    return new Timeline(element, [], { ...OPTIONS, start: start - 1, end })
  })
  const drawn = useEffectEvent(onDrawn)
  const catchUp = useEffectEvent((timeline: Timeline) => {
    timeline.setWindow(start, end, { animation: false })
  })

  useEffect(() => {
    if (!box.current) return undefined
    const timeline = create(box.current)
    created.current = timeline
    let isFirst = true
    timeline.on('changed', () => {
      // The first draw resets the window to the initial one, which may be out of date.
      if (isFirst) catchUp(timeline)
      isFirst = false
      drawn()
    })
    let isSettled = false
    timeline.on('rangechanged', () => {
      if (!isSettled) timeline.redraw()
      isSettled = true
    })
    const sizes = new ResizeObserver(() => timeline.redraw())
    sizes.observe(box.current)
    return () => {
      sizes.disconnect()
      timeline.destroy()
      created.current = null
    }
  }, [])
  // Before the paint: the axis moves in the same frame as what the caller draws over it.
  useLayoutEffect(() => {
    created.current?.setWindow(start, end, { animation: false })
  }, [start, end])

  return <div ref={box} className="vis-host" />
}
