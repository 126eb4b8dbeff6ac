import { formatDayShort } from '../../domain/time/day.ts'
import { percent } from '../../ui/percent.ts'
import { PLOT_CLASS } from '../../widgets/bars.ts'
import { namedEvents, type EventMark, type EventMarks } from '../../domain/measures/eventMarks.ts'

/** Public events as hairlines behind the bars of a chart; its bars name them. */
export const EventLines = ({ marks }: { marks: EventMarks }) => (
  <div aria-hidden="true" className={`pointer-events-none ${PLOT_CLASS}`}>
    <svg width="100%" height="100%" className="block overflow-visible">
      {[...marks.values()].flat().map(({ event, x }) => (
        <line
          key={event.id}
          x1={percent(x)}
          x2={percent(x)}
          y1="-4"
          y2="100%"
          className="stroke-soft"
          strokeWidth="0.75"
        />
      ))}
    </svg>
  </div>
)

/** The most events that a tooltip has room for. */
const MOST_NAMED = 4

/** The events of one period, as a part of its bar's tooltip. */
export function EventNames({ marks, id }: { marks: readonly EventMark[]; id: string }) {
  const { named, left } = namedEvents(marks, MOST_NAMED)
  return (
    <span id={id} className="mt-0.5 block border-t border-hair pt-0.5">
      {named.map(event => (
        <span key={event.id} className="block wrap-anywhere">
          <span className="text-soft">{formatDayShort(event.date)}</span> {event.title}
        </span>
      ))}
      {left > 0 && <span className="block text-soft">and {left} more events</span>}
    </span>
  )
}
