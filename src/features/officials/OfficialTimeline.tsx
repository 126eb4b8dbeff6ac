import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { daysBetween, formatDayRange, type Day } from '../../domain/time/day.ts'
import { pileDots, type Dot } from '../../domain/measures/dots.ts'
import { lastDay, wasHeld } from '../../domain/record/engagement.ts'
import { STATUS_LABELS, count } from '../../domain/record/labels.ts'
import { periodsBetween, type Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { findInLine, stopsIn, useOneStop } from '../../ui/useOneStop.ts'
import { useHoverCaption, type CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { engagementHref, filterOf } from '../../url/links.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { percent } from '../../ui/percent.ts'

const HINT =
  'Left half blue: the US account is recorded; right half vermilion: the Chinese; dashed: not held. ' +
  'Each mark opens its engagement.'

/** The official's engagements as marks on a single time line. */
export function OfficialTimeline({ engagements, drawn }: PanelContent) {
  const { extent } = useCatalog()
  const [line, tell] = useHoverCaption(HINT)
  const note = count(engagements.length, 'engagement')
  return (
    <Panel title="Timeline" note={note}>
      <div className="hidden md:block">
        <Dots places={84} {...{ engagements, extent, drawn, tell }} />
      </div>
      <div className="md:hidden">
        <Dots places={22} {...{ engagements, extent, drawn, tell }} />
      </div>
      {line}
    </Panel>
  )
}

interface DotsProps extends PanelContent {
  extent: Extent
  /** The number of dots that fit side by side. */
  places: number
  tell: (text: string) => CaptionedProps
}

const DOT = 14

function Dots({ engagements, extent, places, drawn, tell }: DotsProps) {
  const drawing = useRef<SVGSVGElement>(null)
  const keys = useOneStop(drawing, (from, [columns, rows]) =>
    findInLine(stopsIn(drawing.current), from, columns || -rows),
  )
  const dots = useMemo(() => pileDots(engagements, extent, places), [engagements, extent, places])
  const height = (Math.max(0, ...dots.map(({ level }) => level)) + 1) * DOT + 4
  const years = periodsBetween(extent, 'year')
  const shareOf = (day: Day) =>
    Math.max(0, daysBetween(extent.from, day) / Math.max(1, daysBetween(extent.from, extent.to)))
  return (
    <svg
      ref={drawing}
      {...keys}
      role="group"
      aria-label="Engagements in order of time"
      width="100%"
      height={height + 20}
      className="block overflow-visible text-[0.6875rem]"
    >
      <line x1="0" x2="100%" y1={height} y2={height} className="stroke-rule" />
      {years.map(({ key, from }) => (
        <g key={key} aria-hidden="true">
          <line
            x1={percent(shareOf(from) * 100)}
            x2={percent(shareOf(from) * 100)}
            y1="0"
            y2={height}
            className="stroke-hair"
          />
          <text x={percent(shareOf(from) * 100)} dx="2" y={height + 14} className="fill-soft">
            {key}
          </text>
        </g>
      ))}
      {dots.map(dot => (
        <Mark key={dot.engagement.id} dot={dot} base={height} view={drawn} tell={tell} />
      ))}
    </svg>
  )
}

interface MarkProps {
  dot: Dot
  /** The y coordinate of the line. */
  base: number
  view: View
  tell: (text: string) => CaptionedProps
}

function Mark({ dot: { engagement, at, level }, base, view, tell }: MarkProps) {
  const { accounts, status, title, date, id } = engagement
  const days = formatDayRange(date, lastDay(engagement))
  const missed = wasHeld(engagement) ? '' : `, ${STATUS_LABELS[status].toLowerCase()}`
  const sentence = `${days}: ${title}${missed}`
  return (
    <svg x={percent(at * 100)} y={base - (level + 0.5) * DOT - 1} overflow="visible">
      <Link
        href={engagementHref(id, filterOf(view))}
        data-stop
        tabIndex={-1}
        aria-label={sentence}
        className="group"
        {...tell(sentence)}
      >
        <rect x={-DOT / 2} y={-DOT / 2} width={DOT} height={DOT} fillOpacity="0" />
        <path d="M-.5-5a5 5 0 0 0 0 10z" className={accounts.us ? 'fill-us' : 'fill-none'} />
        <path d="M.5-5a5 5 0 0 1 0 10z" className={accounts.cn ? 'fill-cn' : 'fill-none'} />
        {(!(accounts.us && accounts.cn) || missed) && (
          <circle
            r="5.25"
            className="fill-none stroke-grey"
            strokeDasharray={missed ? '2 2' : undefined}
          />
        )}
        <circle r="7" className="fill-none stroke-transparent group-hover:stroke-ink" />
      </Link>
    </svg>
  )
}
