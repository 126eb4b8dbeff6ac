import { Link } from 'wouter'
import type { ListedClaim } from '../../domain/claims/list.ts'
import { SIDES, type Engagement } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { topicClass } from '../../ui/topicClass.ts'
import { topicHref } from '../../url/links.ts'
import { ClaimHalf } from './ClaimHalf.tsx'

/** The number of topics that fit beside a claim of usual length. */
const MOST_TOPICS = 3

interface ClaimRowProps {
  engagement: Engagement
  claim: ListedClaim
  /** The filter as a query string, to add to links. */
  query: string
  onTerm: (term: string) => void
}

/** One claim: both accounts of it side by side, its topics between them. */
export function ClaimRow(props: ClaimRowProps) {
  const [us, cn] = SIDES.map(side => (
    <div key={side} data-side={side} className="claim-half">
      <ClaimHalf {...props} side={side} />
    </div>
  ))
  return (
    <li className="claim-row">
      {us}
      <Topics topics={props.claim.topics} query={props.query} />
      {cn}
    </li>
  )
}

function Topics({ topics, query }: { topics: readonly string[]; query: string }) {
  const catalog = useCatalog()
  const known = topics.flatMap(id => catalog.topics.get(id) ?? [])
  return (
    <ul aria-label="Topics" className="claim-topics">
      {known.slice(0, MOST_TOPICS).map(topic => (
        <li key={topic.id}>
          <Link
            href={topicHref(topic.id) + query}
            className={`${topicClass(topic)} underline decoration-topic decoration-1 underline-offset-4 hover:decoration-2`}
          >
            {topic.label}
          </Link>
        </li>
      ))}
      {known.length > MOST_TOPICS && (
        <li className="text-soft">and {known.length - MOST_TOPICS} more</li>
      )}
    </ul>
  )
}
