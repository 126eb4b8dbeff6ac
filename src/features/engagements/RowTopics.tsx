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
  const first = topics.filter(id => wanted.includes(id))
  const ordered = [...first, ...topics.filter(id => !wanted.includes(id))]
  const most = Math.max(MOST_SHOWN, wanted.length)
  // One more topic takes no more room than the words "and 1 more".
  const shown = ordered.length === most + 1 ? ordered : ordered.slice(0, most)
  const more = ordered.length - shown.length
  // The others are one text.
  const others = shown.slice(first.length).map(id => catalog.topics.get(id)?.label ?? id)
  return (
    <>
      {first.map((id, index) => {
        const topic = catalog.topics.get(id)
        return (
          <Fragment key={id}>
            {index > 0 && ', '}
            <strong className={`font-semibold text-topic ${topic ? topicClass(topic) : ''}`}>
              {topic?.label ?? id}
            </strong>
          </Fragment>
        )
      })}
      {`${first.length > 0 && others.length > 0 ? ', ' : ''}${others.join(', ')}${more > 0 ? ` and ${more} more` : ''}`}
    </>
  )
}
