import { Fragment } from 'react'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { topicClass } from '../../ui/topicClass.ts'

const MOST_SHOWN = 3

interface RowTopicsProps {
  /** Topic ids, most prominent first. */
  topics: readonly string[]
  /** The topic ids in the filter, which come first and are emphasised. */
  wanted: readonly string[]
}

/** The first few topics of an engagement, and the number of others. */
export function RowTopics({ topics, wanted }: RowTopicsProps) {
  const catalog = useCatalog()
  const ordered = topics.toSorted((a, b) => Number(wanted.includes(b)) - Number(wanted.includes(a)))
  const most = Math.max(MOST_SHOWN, wanted.length)
  // One more topic takes no more room than the words "and 1 more".
  const shown = ordered.length === most + 1 ? ordered : ordered.slice(0, most)
  const more = ordered.length - shown.length
  return (
    <span className="relative z-10">
      {shown.map((id, index) => {
        const topic = catalog.topics.get(id)
        return (
          <Fragment key={id}>
            {index > 0 && ', '}
            {topic && wanted.includes(id) ? (
              <strong className={`font-semibold text-topic ${topicClass(topic)}`}>
                {topic.label}
              </strong>
            ) : (
              (topic?.label ?? id)
            )}
          </Fragment>
        )
      })}
      {more > 0 && ` and ${more} more`}
    </span>
  )
}
