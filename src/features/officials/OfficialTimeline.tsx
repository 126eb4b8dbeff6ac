import { useMemo } from 'react'
import { daysBetween, formatDayRange, type Day } from '../../domain/time/day.ts'
import { pileDots } from '../../domain/measures/dots.ts'
import { lastDay, wasHeld, type Engagement } from '../../domain/record/engagement.ts'
import { STATUS_LABELS, count } from '../../domain/record/labels.ts'
import { periodsBetween, type Extent } from '../../domain/time/period.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { PiledMarks, pileHeight } from '../../ui/figure/PiledMarks.tsx'
import { TwoLayouts } from '../../ui/figure/TwoLayouts.tsx'
import { Panel } from '../../ui/Panel.tsx'
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
      <TwoLayouts
        wide={<Dots places={84} {...{ engagements, extent, drawn, tell }} />}
        narrow={<Dots places={22} {...{ engagements, extent, drawn, tell }} />}
      />
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

function Dots({ engagements, extent, places, drawn, tell }: DotsProps) {
  const dots = useMemo(() => pileDots(engagements, extent, places), [engagements, extent, places])
  const base = pileHeight(dots) + 4
  const years = periodsBetween(extent, 'year')
  const shareOf = (day: Day) =>
    Math.max(0, daysBetween(extent.from, day) / Math.max(1, daysBetween(extent.from, extent.to)))
  return (
    <PiledMarks
      label="Engagements in order of time"
      height={base + 20}
      xOf={({ at }) => at * 100}
      hrefOf={({ id }) => engagementHref(id, filterOf(drawn))}
      nameOf={sentenceOf}
      draw={drawEngagement}
      {...{ dots, base, tell }}
    >
      <line x1="0" x2="100%" y1={base} y2={base} className="stroke-rule" />
      {years.map(({ key, from }) => (
        <g key={key} aria-hidden="true">
          <line
            x1={percent(shareOf(from) * 100)}
            x2={percent(shareOf(from) * 100)}
            y1="0"
            y2={base}
            className="stroke-hair"
          />
          <text x={percent(shareOf(from) * 100)} dx="2" y={base + 14} className="fill-soft">
            {key}
          </text>
        </g>
      ))}
    </PiledMarks>
  )
}

/** "12 November 2021: Blinken–Wang call ahead of the virtual summit". */
function sentenceOf(engagement: Engagement): string {
  const { status, title, date } = engagement
  const days = formatDayRange(date, lastDay(engagement))
  const missed = wasHeld(engagement) ? '' : `, ${STATUS_LABELS[status].toLowerCase()}`
  return `${days}: ${title}${missed}`
}

/** A half for each account that is recorded; dashed if the engagement did not take place. */
function drawEngagement(engagement: Engagement) {
  const { us, cn } = engagement.accounts
  const isHeld = wasHeld(engagement)
  return (
    <>
      <path d="M-.5-5a5 5 0 0 0 0 10z" className={us ? 'fill-us' : 'fill-none'} />
      <path d="M.5-5a5 5 0 0 1 0 10z" className={cn ? 'fill-cn' : 'fill-none'} />
      {(!(us && cn) || !isHeld) && (
        <circle
          r="5.25"
          className="fill-none stroke-grey"
          strokeDasharray={isHeld ? undefined : '2 2'}
        />
      )}
    </>
  )
}
