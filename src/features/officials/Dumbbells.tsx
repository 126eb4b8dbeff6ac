import { Link } from 'wouter'
import type { Official } from '../../domain/record/engagement.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import type { TopicProfile } from '../../domain/measures/profile.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { explorerHref, filterOf, topicHref } from '../../url/links.ts'
import { ChartRow } from '../../ui/figure/ChartSvg.tsx'
import { TwoLayouts } from '../../ui/figure/TwoLayouts.tsx'
import { percent } from '../../ui/percent.ts'

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

/** The layout of a row: across in per cent of the chart's width, down in pixels. */
interface Layout {
  rowHeight: number
  /** The end of the name, and the middle of the line of dots. */
  name: { width: number; y: number }
  dots: { from: number; scale: number; y: number }
}

/** Names before the dots. */
const WIDE: Layout = {
  rowHeight: 26,
  name: { width: 38, y: 17 },
  dots: { from: 40, scale: 48, y: 13 },
}

/** Names above the dots, for a phone. */
const NARROW: Layout = {
  rowHeight: 44,
  name: { width: 100, y: 16 },
  dots: { from: 3, scale: 82, y: 31 },
}

const xOf = ({ dots }: Layout, share: number) => percent(dots.from + share * dots.scale)

/** One row per topic: the official's share as a filled dot, everybody else's as a hollow one. */
export const Dumbbells = (props: DumbbellsProps) => (
  <TwoLayouts
    wide={<Drawing {...props} layout={WIDE} />}
    narrow={<Drawing {...props} layout={NARROW} />}
  />
)

function Drawing(props: DumbbellsProps & { layout: Layout }) {
  const { rows, official, faint, view, tell, layout } = props
  const { topics } = useCatalog()
  const { rowHeight, name } = layout
  const height = HEAD + rows.length * rowHeight
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
          <line
            x1={xOf(layout, share)}
            x2={xOf(layout, share)}
            y1={HEAD - 2}
            y2={height}
            className="stroke-hair"
          />
          <text
            x={xOf(layout, share)}
            y="11"
            textAnchor="middle"
            className="fill-soft text-[0.6875rem]"
          >
            {formatShare(share)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <ChartRow key={row.topic} y={HEAD + index * rowHeight} height={rowHeight}>
          <Link href={topicHref(row.topic, filterOf(view))} className="hover:underline">
            <rect y={name.y - 16} width={percent(name.width)} height="24" fillOpacity="0" />
            <text x="0" y={name.y} className="fill-ink">
              {topics.get(row.topic)?.label ?? row.topic}
            </text>
          </Link>
          <Pair
            row={row}
            layout={layout}
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
  layout: Layout
  label: string
  /** The fill of the official's dot. */
  className: string
  short: string
  href: string
  tell: (text: string) => CaptionedProps
}

function Pair({ row, layout, label, className, short, href, tell }: PairProps) {
  const { own, ownShare, restShare } = row
  const { from, y } = layout.dots
  const rest = restShare === null ? '' : `, and ${formatShare(restShare)} of the others`
  const sentence = `${label}: ${own} engagements with ${short}, ${formatShare(ownShare)} of theirs${rest}`
  return (
    <Link href={href} aria-label={sentence} className="group" {...tell(sentence)}>
      <rect
        x={percent(from - 2)}
        y={y - 12}
        width={percent(102 - from)}
        height="24"
        fillOpacity="0"
      />
      {restShare !== null && (
        <>
          <line
            x1={xOf(layout, ownShare)}
            x2={xOf(layout, restShare)}
            y1={y}
            y2={y}
            strokeWidth="2"
            className="stroke-rule group-hover:stroke-grey"
          />
          <circle
            cx={xOf(layout, restShare)}
            cy={y}
            r="4.5"
            strokeWidth="1.5"
            className="fill-paper stroke-grey"
          />
        </>
      )}
      <circle cx={xOf(layout, ownShare)} cy={y} r="5.5" className={className} />
      <text x="100%" y={y + 4} textAnchor="end" className="fill-soft text-xs group-hover:fill-ink">
        {formatShare(ownShare)}
      </text>
    </Link>
  )
}
