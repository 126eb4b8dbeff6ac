import { Link } from 'wouter'
import type { Official } from '../../domain/record/engagement.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import type { TopicProfile } from '../../domain/measures/profile.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { explorerHref, filterOf, topicHref } from '../../url/links.ts'
import { ChartRow } from '../../ui/figure/ChartSvg.tsx'
import { percent } from '../../ui/percent.ts'

const ROW = 26
const HEAD = 18

const FILL: Record<Official['side'], string> = {
  us: 'fill-us',
  cn: 'fill-cn',
  other: 'fill-ink',
}

interface DumbbellsProps {
  rows: readonly TopicProfile[]
  official: Official
  /** Whether to draw grey: there are too few engagements to compare. */
  faint: boolean
  view: View
  tell: (text: string) => CaptionedProps
}

/** The end of the names and the extent of the scale, in per cent of the width. */
const NAMES = 38
const SCALE = 48
const xOf = (share: number) => percent(NAMES + 2 + share * SCALE)

/** One row per topic: the official's share as a filled dot, everybody else's as a hollow one. */
export function Dumbbells({ rows, official, faint, view, tell }: DumbbellsProps) {
  const { topics } = useCatalog()
  const height = HEAD + rows.length * ROW
  return (
    <svg
      role="list"
      aria-label="Topics"
      width="100%"
      height={height}
      className="block overflow-visible text-[0.8125rem]"
    >
      {[0, 0.5, 1].map(share => (
        <g key={share} aria-hidden="true">
          <line x1={xOf(share)} x2={xOf(share)} y1={HEAD - 2} y2={height} className="stroke-hair" />
          <text x={xOf(share)} y="11" textAnchor="middle" className="fill-soft text-[0.6875rem]">
            {formatShare(share)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <ChartRow key={row.topic} y={HEAD + index * ROW} height={ROW}>
          <Link href={topicHref(row.topic, filterOf(view))} className="hover:underline">
            <rect width={percent(NAMES)} height={ROW} fillOpacity="0" />
            <text x="0" y="17" className="fill-ink">
              {topics.get(row.topic)?.label ?? row.topic}
            </text>
          </Link>
          <Pair
            row={row}
            label={topics.get(row.topic)?.label ?? row.topic}
            className={faint ? 'fill-grey' : FILL[official.side]}
            short={official.short}
            href={explorerHref({
              ...filterOf(view),
              officials: [official.id],
              match: 'any',
              topics: [row.topic],
            })}
            tell={tell}
          />
        </ChartRow>
      ))}
    </svg>
  )
}

interface PairProps {
  row: TopicProfile
  label: string
  /** The fill of the official's dot. */
  className: string
  short: string
  href: string
  tell: (text: string) => CaptionedProps
}

function Pair({ row, label, className, short, href, tell }: PairProps) {
  const { own, ownShare, restShare } = row
  const rest = restShare === null ? '' : `, and ${formatShare(restShare)} of the others`
  const sentence = `${label}: ${own} engagements with ${short}, ${formatShare(ownShare)} of theirs${rest}`
  return (
    <Link href={href} aria-label={sentence} className="group" {...tell(sentence)}>
      <rect x={percent(NAMES)} width={percent(100 - NAMES)} height={ROW} fillOpacity="0" />
      {restShare !== null && (
        <>
          <line
            x1={xOf(ownShare)}
            x2={xOf(restShare)}
            y1="13"
            y2="13"
            strokeWidth="2"
            className="stroke-rule group-hover:stroke-grey"
          />
          <circle
            cx={xOf(restShare)}
            cy="13"
            r="4.5"
            strokeWidth="1.5"
            className="fill-paper stroke-grey"
          />
        </>
      )}
      <circle cx={xOf(ownShare)} cy="13" r="5.5" className={className} />
      <text x="100%" y="17" textAnchor="end" className="fill-soft text-xs group-hover:fill-ink">
        {formatShare(ownShare)}
      </text>
    </Link>
  )
}
