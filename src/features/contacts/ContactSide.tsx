import { largestShares } from '../../domain/contacts/gapContents.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import type { Engagement, Official, Side } from '../../domain/record/engagement.ts'
import { postsOn } from '../../domain/record/posts.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { verbatim } from '../../ui/verbatim.ts'

const MOST_TOPICS = 3

interface ContactSideProps {
  side: Side
  engagement: Engagement
  /** The side's officials who count for the line. */
  officials: readonly Official[]
}

/** Who represented a side, with the posts held that day, and the main topics of its account. */
export function ContactSide({ side, engagement, officials }: ContactSideProps) {
  const { topics } = useCatalog()
  const account = engagement.accounts[side]
  const stressed = account ? largestShares(account, MOST_TOPICS) : []
  return (
    <div>
      <p>
        <span className="sr-only">{SIDE_LABELS[side].country}: </span>
        {officials.map((official, index) => (
          <span key={official.id}>
            {index > 0 && '; '}
            <span {...verbatim(official.name)} className={SIDE_TEXT[side]}>
              {official.name}
            </span>
            <PostsOf official={official} engagement={engagement} />
          </span>
        ))}
      </p>
      <p className="mt-0.5 text-[0.8125rem] text-soft">
        {account
          ? `stressed ${stressed
              .map(
                ({ topic, share }) => `${topics.get(topic)?.label ?? topic} ${formatShare(share)}`,
              )
              .join(', ')}`
          : 'no account recorded'}
        {account && account.coverage !== 'full' && ' (known in part)'}
      </p>
    </div>
  )
}

function PostsOf({ official, engagement }: { official: Official; engagement: Engagement }) {
  const posts = postsOn(official, engagement.date)
  return posts.length > 0 ? `, ${posts.join('; ')}` : ''
}
