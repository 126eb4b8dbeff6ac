import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { formatDay } from '../../domain/time/day.ts'
import { count } from '../../domain/record/labels.ts'
import { periodOf, periodsBetween } from '../../domain/time/period.ts'
import { countUsesByPeriod, type Term } from '../../domain/terms/terms.ts'
import type { View } from '../../domain/view/view.ts'
import { useGlossaryQuery } from '../../dataset/conceptQueries.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { topicClass } from '../../ui/topicClass.ts'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import { conceptHref, filterOf, topicHref } from '../../url/links.ts'
import { MirrorBars } from '../../ui/figure/MirrorBars.tsx'
import { TermPassages } from './TermPassages.tsx'
import { termColumns } from '../../ui/figure/mirrorColumn.ts'
import { verbatim } from '../../ui/verbatim.ts'

/** Each engagement listed fetches a file, so they are loaded a dozen at a time. */
const FEW = 12

/** A term's spellings, who uses it when, and the passages. */
export function TermUses({ term, view }: { term: Term; view: View }) {
  const { data: glossary } = useGlossaryQuery()
  const concept = glossary?.find(({ terms }) =>
    term.variants.some(({ value }) => terms.includes(value)),
  )
  const { engagements, topics, extent } = useCatalog()
  const [shown, setShown] = useState(FEW)
  const [line, tell] = useHoverCaption('Uses by year.')
  const byId = useMemo(
    () => new Map(engagements.map(engagement => [engagement.id, engagement])),
    [engagements],
  )
  const years = periodsBetween(extent, 'year')
  const columns = termColumns(
    countUsesByPeriod(term.uses, id => {
      const day = byId.get(id)?.date
      return day ? periodOf(day, 'year').key : ''
    }),
    years,
  )
  const others = term.variants.filter(({ value }) => value !== view.term)
  return (
    <>
      {concept && (
        <p className="mt-1">
          <Link
            href={conceptHref(concept.id, filterOf(view))}
            className="underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            <span {...verbatim(concept.en)}>{concept.en}</span>{' '}
            <span {...verbatim(concept.zh)}>{concept.zh}</span>
          </Link>
          <span className="text-soft">, in all its wordings</span>
          {concept.note && <span className="block text-sm text-soft">{concept.note}</span>}
        </p>
      )}
      <p className="mt-2">
        {count(term.uses.length, 'use')} in {count(term.ids.length, 'engagement')}:{' '}
        <span className="text-us">{term.bySide.us} in US accounts</span>,{' '}
        <span className="text-cn">{term.bySide.cn} in Chinese accounts</span>.{' '}
        {term.first === term.last
          ? `On ${formatDay(term.first)}.`
          : `First on ${formatDay(term.first)}, last on ${formatDay(term.last)}.`}
      </p>
      {others.length > 0 && (
        <p className="mt-1 text-sm text-soft">
          Also written{' '}
          {others.map(({ value, count: times }, index) => (
            <span key={value}>
              {index > 0 && ', '}
              <span {...verbatim(value)}>“{value}”</span> ({times})
            </span>
          ))}
        </p>
      )}
      <ul aria-label="Topics of the points" className="mt-2 flex flex-wrap gap-x-4 text-sm">
        {term.topics.map(({ value, count: times }) => {
          const topic = topics.get(value)
          return (
            topic && (
              <li key={value}>
                <Link
                  href={topicHref(value, filterOf(view))}
                  className={`inline-flex min-h-6 items-center hover:underline ${topicClass(topic)} text-topic`}
                >
                  {topic.label}
                </Link>{' '}
                <span className="text-soft">{times}</span>
              </li>
            )
          )
        })}
      </ul>
      <div className="mt-5">
        <MirrorBars label="Uses by year" columns={columns} tell={tell} />
        {line}
      </div>
      <h3 className="mt-4 border-t-2 border-ink pt-2 font-serif text-lg font-semibold">
        Where it is used
      </h3>
      <ol>
        {term.ids.slice(0, shown).map(id => {
          const engagement = byId.get(id)
          return (
            engagement && (
              <TermPassages key={id} engagement={engagement} termKey={term.key} view={view} />
            )
          )
        })}
      </ol>
      {term.ids.length > shown && (
        <TextButton className="mt-2 text-sm" onClick={() => setShown(shown + 4 * FEW)}>
          Show more of {count(term.ids.length, 'engagement')}
        </TextButton>
      )}
    </>
  )
}
