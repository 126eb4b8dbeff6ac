import { formatShare } from '../measures/figures.ts'
import type { Account, Topic } from '../record/engagement.ts'
import { formatDuration } from '../record/durations.ts'
import { isKnownInFull } from '../record/known.ts'
import { SIDE_LABELS, count } from '../record/labels.ts'
import { daysBetween, type Day } from '../time/day.ts'
import { changeOf, type TopicChange } from './topics.ts'

/** A part of a sentence; names of topics are set in bold. */
export interface SentencePart {
  text: string
  isTopic: boolean
}

interface SentenceInput {
  prior: Account
  now: Account
  changes: readonly TopicChange[]
  /** Days of the two engagements. */
  from: Day
  to: Day
  /** Title of the earlier engagement. */
  title: string
  /** All topics by id, core topics first. */
  topics: ReadonlyMap<string, Topic>
}

/** The largest number of topics that are named one by one. */
const MOST_NAMED = 3

/** The least change of a share that the sentence mentions. */
const WORTH_SAYING = 0.02

/**
 * Sums up the change between two accounts in a few sentences: the topics added and dropped, the
 * largest gain and loss among those kept, and the first core topic in both. No topic is called
 * added or dropped on the strength of an account that is not known in full.
 */
export function changeSentence(input: SentenceInput): SentencePart[] {
  const { prior, now, changes, from, to, title } = input
  const of = (kind: TopicChange['kind']) => changes.filter(change => change.kind === kind)
  const [taken, dropped, kept] = [of('new'), of('gone'), of('kept')]
  const account = `the ${SIDE_LABELS[now.side].adjective} account`
  const news = [
    taken.length > 0 && [plain('adds '), ...listed(taken, 'now', input)],
    dropped.length > 0 && [plain('drops '), ...listed(dropped, 'prior', input)],
  ].filter(part => part !== false)
  const start = plain(`${timeBetween(from, to)} after ${quoted(title)}, `)
  const body = news.flatMap((part, index) => (index > 0 ? [plain('; it '), ...part] : part))
  const first =
    body.length > 0
      ? [start, plain(`${account} `), ...body, plain('.')]
      : [start, plain(noNews(account, isKnownInFull(prior), isKnownInFull(now)))]
  const gain = gainSentence(kept, input)
  return [...first, ...gain, ...coreSentence(kept, gain, input)]
}

const plain = (text: string): SentencePart => ({ text, isTopic: false })

const labelOf = (topic: string, { topics }: SentenceInput): SentencePart => ({
  text: topics.get(topic)?.label ?? topic,
  isTopic: true,
})

const quoted = (title: string) => `“${title}”`

/** "artificial intelligence (13% of its words), drugs (5%) and 2 other topics" */
function listed(
  changes: readonly TopicChange[],
  which: 'prior' | 'now',
  input: SentenceInput,
): SentencePart[] {
  const named = changes.slice(0, changes.length > MOST_NAMED + 1 ? MOST_NAMED : MOST_NAMED + 1)
  const rest = changes.length - named.length
  const parts = named.map((change, index): SentencePart[] => [
    labelOf(change.topic, input),
    plain(
      ` (${formatShare(change[which])}${index > 0 ? '' : which === 'now' ? ' of its words' : ' of the words then'})`,
    ),
  ])
  if (rest > 0) parts.push([plain(count(rest, 'other topic'))])
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [plain(index === parts.length - 1 ? ' and ' : ', ')]),
    ...part,
  ])
}

function noNews(account: string, knowsThen: boolean, knowsNow: boolean): string {
  if (knowsThen && knowsNow) return `${account} raises the same topics.`
  const reason = knowsThen
    ? 'it is not known in full'
    : knowsNow
      ? 'the earlier one is not known in full'
      : 'neither it nor the earlier one is known in full'
  return `${account} cannot be said to add or drop a topic, because ${reason}.`
}

/** The largest gain and loss among topics of both: "Trade gains most, from 7% to 19%; …" */
function gainSentence(kept: readonly TopicChange[], input: SentenceInput): SentencePart[] {
  const byChange = kept.toSorted((a, b) => changeOf(b) - changeOf(a))
  const [most, least] = [byChange.at(0), byChange.at(-1)]
  const clauses = [
    most && changeOf(most) >= WORTH_SAYING && fromTo(most, 'gains', input),
    least && changeOf(least) <= -WORTH_SAYING && fromTo(least, 'loses', input),
  ].filter(clause => clause !== undefined && clause !== false)
  if (clauses.length === 0) return []
  const body = clauses.flatMap((clause, index) => [plain(index === 0 ? ' ' : '; '), ...clause])
  return [...body, plain('.')]
}

const fromTo = (
  change: TopicChange,
  verb: 'gains' | 'loses',
  input: SentenceInput,
): SentencePart[] => [
  labelOf(change.topic, input),
  plain(` ${verb} most, from ${formatShare(change.prior)} to ${formatShare(change.now)}`),
]

/** The first core topic of both accounts, unless an earlier sentence names it. */
function coreSentence(
  kept: readonly TopicChange[],
  said: readonly SentencePart[],
  input: SentenceInput,
): SentencePart[] {
  const core = [...input.topics.values()].find(
    topic => topic.core && kept.some(change => change.topic === topic.id),
  )
  const change = kept.find(({ topic }) => topic === core?.id)
  if (!core || !change || said.some(({ text }) => text === core.label)) return []
  const [prior, now] = [formatShare(change.prior), formatShare(change.now)]
  const name = labelOf(core.id, input)
  return prior === now
    ? [plain(' '), name, plain(` keeps its ${now}.`)]
    : [plain(' '), name, plain(` goes from ${prior} to ${now}.`)]
}

const WORDS = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** The time between two days for the start of a sentence: "Four months", "12 days". */
export const timeBetween = (from: Day, to: Day): string =>
  formatDuration(daysBetween(from, to)).replace(
    /^\d(?= [a-z]+$)/,
    digit => WORDS[Number(digit)] ?? digit,
  )
