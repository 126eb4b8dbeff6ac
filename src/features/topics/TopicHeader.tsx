import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { formatDay } from '../../domain/time/day.ts'
import { isPaired, type Topic } from '../../domain/record/engagement.ts'
import { countKnownInFull } from '../../domain/record/coverage.ts'
import { count, countAccounts } from '../../domain/record/labels.ts'
import { raises, silencePart, type SilencePart } from '../../domain/accounts/silence.ts'
import type { View } from '../../domain/view/view.ts'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { topicClass } from '../../ui/topicClass.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { coverageHref, explorerHref, filterOf, topicsHref } from '../../url/links.ts'

interface TopicHeaderProps extends PanelContent {
  topic: Topic
}

/** A topic's name, its definition, and how often it comes up, in words. */
export function TopicHeader({ topic, engagements, drawn }: TopicHeaderProps) {
  const onTopic = engagements.filter(engagement => engagement.topics.includes(topic.id))
  const [first, last] = [onTopic.at(0), onTopic.at(-1)]
  const raisedBy = (side: 'us' | 'cn') =>
    onTopic.filter(({ accounts }) => accounts[side] && raises(accounts[side], topic.id)).length
  return (
    <header className={topicClass(topic)}>
      <p className="text-sm text-soft">
        <Link href={topicsHref(filterOf(drawn))} className="hover:underline">
          Topics
        </Link>{' '}
        · {topic.group}
        {topic.core && ' · core topic'}
      </p>
      <h1 className="mt-1 font-serif text-4xl font-semibold tracking-tight text-topic">
        {topic.label}{' '}
        <span translate="no" lang="zh" className="text-2xl font-normal text-soft">
          {topic.labelZh}
        </span>
      </h1>
      <p className="mt-2 max-w-[44em] text-lg">{topic.definition}</p>
      {first && last && (
        <p className="mt-3 max-w-[48em] leading-relaxed">
          Raised in{' '}
          <SetLink view={drawn} change={{ topics: [topic.id] }}>
            {count(onTopic.length, 'engagement')}
          </SetLink>{' '}
          of {engagements.length}, from {formatDay(first.date)} to {formatDay(last.date)}:{' '}
          <span className="text-us">in {count(raisedBy('us'), 'US account')}</span> and{' '}
          <span className="text-cn">in {count(raisedBy('cn'), 'Chinese account')}</span>.{' '}
          <Silences topic={topic} engagements={onTopic.filter(isPaired)} drawn={drawn} />
        </p>
      )}
    </header>
  )
}

const PHRASES: readonly { part: SilencePart; words: string }[] = [
  { part: 'both', words: 'both accounts do so in' },
  { part: 'us', words: 'only Washington’s in' },
  { part: 'cn', words: 'only Beijing’s in' },
  { part: 'unknown', words: 'one does, with the other not known in full, in' },
]

/** Which accounts of paired engagements raise the topic; each number opens its engagements. */
function Silences({ topic, engagements, drawn }: TopicHeaderProps) {
  const parts = engagements.map(engagement => silencePart(engagement, topic.id))
  const raised = parts.filter(part => part !== null).length
  if (raised === 0) return null
  return (
    <>
      Of {count(raised, 'paired engagement')} that {raised === 1 ? 'raises' : 'raise'} it,{' '}
      {PHRASES.filter(({ part }) => parts.includes(part)).map(({ part, words }, index) => (
        <span key={part}>
          {index > 0 && '; '}
          {words}{' '}
          <SetLink view={drawn} change={{ silence: { topic: topic.id, part } }}>
            {parts.filter(one => one === part).length}
          </SetLink>
        </span>
      ))}
      . This rests on{' '}
      <BasisLink href={coverageHref({ ...filterOf(drawn), topics: [topic.id], accounts: 'both' })}>
        {countAccounts(countKnownInFull(engagements))} known in full
      </BasisLink>
      .
    </>
  )
}

interface SetLinkProps {
  view: View
  change: Partial<View>
  children: ReactNode
}

const SetLink = ({ view, change, children }: SetLinkProps) => (
  <Link
    href={explorerHref({ ...filterOf(view), ...change })}
    className="font-semibold underline decoration-1 underline-offset-4 hover:decoration-2"
  >
    {children}
  </Link>
)
