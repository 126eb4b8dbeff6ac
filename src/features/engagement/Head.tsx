import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import { writtenDates } from '../../domain/record/dates.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { kindLine, splitSummary, statusSentence, whereOf } from '../../domain/record/headline.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { filterOf, topicHref } from '../../url/links.ts'
import { topicClass } from '../../ui/topicClass.ts'
import { Participants } from './Participants.tsx'
import './head.css'

interface HeadProps {
  record: EngagementRecord
  view: View
  /** Rendered below the summary. */
  children?: ReactNode
}

/** Title, dates, place, participants and summary. */
export function Head({ record, view, children }: HeadProps) {
  const status = statusSentence(record.status, record.format)
  const [first, rest] = splitSummary(record.summary)
  return (
    <header>
      <p className="text-sm text-soft">{kindLine(record)}</p>
      <h1 className="mt-1 font-serif text-2xl leading-tight font-semibold tracking-tight sm:text-[2.5rem]">
        {record.title}
      </h1>
      {status && (
        <p className="mt-3 border-l-4 border-ink bg-notice px-3 py-2 font-medium">{status}</p>
      )}
      <dl className="mt-4 max-md:mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-[0.9375rem] sm:gap-x-5">
        <Fact name="When">
          {writtenDates(record).map(({ day, text, where }, index) => (
            <Fragment key={text}>
              {index > 0 && ' · '}
              <span>
                <time dateTime={day}>{text}</time>
                {where && ` ${where}`}
              </span>
            </Fragment>
          ))}
        </Fact>
        <Fact name="Where" folds>
          {whereOf(record.place, record.format)}
        </Fact>
        <Fact name="Who" folds>
          <Participants participants={record.participants} view={view} />
        </Fact>
        {record.topics.length > 0 && (
          <Fact name="Topics" folds>
            <TopicLinks record={record} view={view} />
          </Fact>
        )}
      </dl>
      <p className="mt-5 max-w-[38em] leading-relaxed max-md:mt-3 sm:text-lg">
        {first}
        <span className="folds">{rest}</span>
      </p>
      <label className="unfold only-phone">
        <input type="checkbox" className="sr-only" />
        Who, where, topics, full summary
      </label>
      <div className="folds">{children}</div>
    </header>
  )
}

interface FactProps {
  name: string
  /** Whether a phone shows it on demand. */
  folds?: boolean
  children: ReactNode
}

function Fact({ name, folds = false, children }: FactProps) {
  const className = folds ? 'folds' : ''
  return (
    <>
      <dt className={`text-soft ${className}`}>{name}</dt>
      <dd className={className}>{children}</dd>
    </>
  )
}

/** The topics, each a link to what both accounts say on it, or else to its own page. */
function TopicLinks({ record, view }: { record: EngagementRecord; view: View }) {
  const catalog = useCatalog()
  const points = record.accounts.flatMap(account => account.points)
  // Its row, or its first point, is below: not in a comparison, nor where points are left out.
  const isBelow = (id: string) =>
    view.by !== 'change' && view.only === null && points.some(({ topics }) => topics.includes(id))
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
      {record.topics.map(id => {
        const topic = catalog.topics.get(id)
        if (!topic) return null
        const className = `${topicClass(topic)} inline-block min-h-6 underline decoration-topic decoration-1 underline-offset-4 hover:decoration-2 ${view.topics.includes(id) ? 'font-semibold' : ''}`
        return (
          <li key={id}>
            {isBelow(id) ? (
              <a href={`#${id}`} className={className}>
                {topic.label}
              </a>
            ) : (
              <Link href={topicHref(id, filterOf(view))} className={className}>
                {topic.label}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
