import { Link } from 'wouter'
import { formatShare } from '../../domain/measures/figures.ts'
import { count, formatNumber } from '../../domain/record/labels.ts'
import { isFirm, type Share, type TopicTally } from '../../domain/measures/frequency.ts'
import type { Scale } from '../../domain/measures/scale.ts'
import { CrossIcon } from '../../ui/icons.tsx'
import { topicClass } from '../../ui/topicClass.ts'
import { BarChart } from './BarChart.tsx'
import type { ChartBar } from '../../widgets/bars.ts'
import type { EventMarks } from '../../domain/measures/eventMarks.ts'
import type { TopicChart } from './frequencyRows.ts'
import type { Counting } from './frequencyTexts.ts'

interface TopicMultipleProps {
  chart: TopicChart
  counting: Counting
  scale: Scale
  /** Public events that carry the topic, by the keys of the bars. */
  events: EventMarks
  /** The address of the topic's own page. */
  href: string
  onPick: (bar: ChartBar) => void
  onRemove: () => void
}

/** One topic's chart, with its name and total. */
export function TopicMultiple(props: TopicMultipleProps) {
  const { chart, counting, scale, events, href, onPick, onRemove } = props
  const { topic, total, bars } = chart
  const formatTick = counting.measure === 'words' ? formatShare : formatNumber
  return (
    <li className={`row-span-2 grid min-w-0 grid-rows-subgrid gap-y-2 ${topicClass(topic)}`}>
      <div className="flex items-start gap-2">
        <p className="min-w-0 text-[0.8125rem] text-soft">
          <Link
            href={href}
            className="mr-1.5 text-[0.9375rem] font-semibold text-topic underline-offset-4 hover:underline"
          >
            {topic.label}
          </Link>{' '}
          <Total total={total} counting={counting} />
        </p>
        <button
          type="button"
          data-picture="omit"
          aria-label={`Remove the chart of ${topic.label}`}
          title={`Remove the chart of ${topic.label}`}
          className="no-print ml-auto inline-flex size-6 shrink-0 items-center justify-center text-grey hover:text-ink"
          onClick={onRemove}
        >
          <CrossIcon />
        </button>
      </div>
      <BarChart
        label={`${topic.label} by ${counting.bin}`}
        bars={bars}
        mirrored={counting.sides === 'apart'}
        scale={scale}
        formatTick={formatTick}
        events={events}
        onPick={onPick}
      />
    </li>
  )
}

/** The total of a chart: "95 engagements", "US 5% China 9% of words". */
function Total({ total, counting: { measure, sides } }: { total: TopicTally; counting: Counting }) {
  const { raised, raisedBy, words } = total
  if (sides === 'together') {
    return measure === 'words' ? (
      <SumOfShare share={words.both} unit="of words" />
    ) : (
      count(raised, 'engagement')
    )
  }
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <span>
        <span className="text-us">US</span>{' '}
        {measure === 'words' ? <SumOfShare share={words.us} /> : raisedBy.us}
      </span>
      <span>
        <span className="text-cn">China</span>{' '}
        {measure === 'words' ? (
          <SumOfShare share={words.cn} unit="of words" />
        ) : (
          count(raisedBy.cn, 'account')
        )}
      </span>
    </span>
  )
}

function SumOfShare({ share, unit = '' }: { share: Share; unit?: string }) {
  if (share.share === null) return 'no account'
  const text = `${formatShare(share.share)} ${unit}`.trimEnd()
  return isFirm(share) ? text : <span className="italic">{text} (too few to compare)</span>
}
