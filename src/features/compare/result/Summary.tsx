import { useMemo } from 'react'
import { SIDES, otherSide, type Side, type Topic } from '../../../domain/record/engagement.ts'
import { formatShare } from '../../../domain/measures/figures.ts'
import type { TopicRow } from '../../../domain/accounts/pairing.ts'
import { TEXT_LABELS } from '../../../domain/text/inputFaults.ts'
import { byEmphasis, silencesIn, type TextFigures } from '../../../domain/text/textFigures.ts'
import { SIDE_TEXT } from '../../../ui/sideClass.ts'
import { topicClass } from '../../../ui/topicClass.ts'
import { formatNumber } from '../../../domain/record/labels.ts'
import { EmphasisBars } from './EmphasisBars.tsx'

interface SummaryProps {
  figures: Readonly<Record<Side, TextFigures>>
  rows: readonly TopicRow[]
  topics: ReadonlyMap<string, Topic>
}

/** What a reader wants to know first: the length of both texts, what each stresses and omits. */
export function Summary({ figures, rows, topics }: SummaryProps) {
  const emphasis = useMemo(() => byEmphasis(rows), [rows])
  return (
    <div className="mt-4 grid gap-x-11 gap-y-6 md:grid-cols-2">
      <div className="min-w-0">
        <Figures figures={figures} />
        <Silences rows={rows} topics={topics} />
      </div>
      <EmphasisBars rows={emphasis} topics={topics} />
    </div>
  )
}

const FIGURES: readonly { label: string; show: (figures: TextFigures) => string }[] = [
  { label: 'Words', show: ({ words }) => formatNumber(words) },
  { label: 'Sentences', show: ({ passages }) => formatNumber(passages) },
  { label: 'Topics', show: ({ topics }) => formatNumber(topics) },
  { label: 'Words matched with the other text', show: ({ matched }) => formatShare(matched) },
]

function Figures({ figures }: Pick<SummaryProps, 'figures'>) {
  return (
    <section aria-label="Figures">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-rule text-left align-baseline">
            <th scope="col" className="py-1">
              <span className="sr-only">Figure</span>
            </th>
            {SIDES.map(side => (
              <th key={side} scope="col" className={`py-1 pl-3 text-right ${SIDE_TEXT[side]}`}>
                {TEXT_LABELS[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIGURES.map(({ label, show }) => (
            <tr key={label} className="border-b border-hair">
              <th scope="row" className="py-1 text-left font-normal text-soft">
                {label}
              </th>
              {SIDES.map(side => (
                <td key={side} className="py-1 pl-3 text-right">
                  {show(figures[side])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Silences({ rows, topics }: Pick<SummaryProps, 'rows' | 'topics'>) {
  const silences = useMemo(() => silencesIn(rows), [rows])
  return (
    <section aria-label="Silences" className="mt-5">
      <h3 className="font-serif text-lg font-semibold">Silences</h3>
      {SIDES.map(side => (
        <p key={side} className="mt-1 text-[0.9375rem]">
          <span className={`font-medium ${SIDE_TEXT[otherSide(side)]}`}>
            Only the {TEXT_LABELS[otherSide(side)]} raises:
          </span>{' '}
          {silences[side].length === 0
            ? 'nothing.'
            : silences[side].map(({ topic }, index) => (
                <span key={topic}>
                  {index > 0 && ', '}
                  <TopicJump topic={topic} topics={topics} />
                </span>
              ))}
        </p>
      ))}
    </section>
  )
}

/** A link to a topic's row further down. */
function TopicJump({ topic, topics }: { topic: string; topics: SummaryProps['topics'] }) {
  const known = topics.get(topic)
  return (
    <a
      href={`#${topic}`}
      className={`underline decoration-topic decoration-1 underline-offset-4 hover:decoration-2 ${known ? topicClass(known) : ''}`}
    >
      {known?.label ?? topic}
    </a>
  )
}
