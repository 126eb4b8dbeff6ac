import { formatShare } from '../measures/figures.ts'
import type { Account, Topic } from '../record/engagement.ts'
import { isKnownInFull } from '../record/known.ts'
import { SIDE_LABELS, count } from '../record/labels.ts'
import { daysBetween, type Day } from '../time/day.ts'
import { changeOf, type TopicChange } from './topics.ts'

/** A piece of a sentence; names of topics are stressed. */
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

/** Most topics that are named one by one. */
const MOST_NAMED = 3

/** What a share has to grow or shrink by to be worth saying. */
const WORTH_SAYING = 0.02

/**
 * What this account has that the earlier one had not, and the reverse, in a few sentences: topics
 * added and dropped, the most room gained and lost, and the first core topic in both. Of an
 * account not known in full it only says what is in the part recorded.
 */
export function changeSentence(input: SentenceInput): SentencePart[] {
  const { prior, now, changes, from, to, title } = input
  const of = (fate: TopicChange['fate']) => changes.filter(change => change.fate === fate)
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
  const room = roomSentence(kept, input)
  return [...first, ...room, ...coreSentence(kept, room, input)]
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
  const unknown = knowsThen ? 'this one' : knowsNow ? 'the earlier one' : 'either'
  return `${account} cannot be said to take up or drop a topic, since ${unknown} is not known in full.`
}

/** The most room gained and lost by topics that both raise. */
function roomSentence(kept: readonly TopicChange[], input: SentenceInput): SentencePart[] {
  const byChange = kept.toSorted((a, b) => changeOf(b) - changeOf(a))
  const [most, least] = [byChange.at(0), byChange.at(-1)]
  const gain = most && changeOf(most) >= WORTH_SAYING ? fromTo(most, input) : null
  const loss = least && changeOf(least) <= -WORTH_SAYING ? fromTo(least, input) : null
  if (!gain && !loss) return []
  const [first, second] = gain && loss ? [gain, loss] : [gain ?? loss ?? [], null]
  return [
    plain(` Most room is ${gain ? 'gained' : 'lost'} by `),
    ...first,
    ...(second ? [plain(', most lost by '), ...second] : []),
    plain('.'),
  ]
}

const fromTo = (change: TopicChange, input: SentenceInput): SentencePart[] => [
  labelOf(change.topic, input),
  plain(`, from ${formatShare(change.prior)} to ${formatShare(change.now)}`),
]

/** The first core topic that both raise, where nothing was said of it yet. */
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

/** "Four months", "12 days", "Two years" */
export function timeBetween(from: Day, to: Day): string {
  const days = daysBetween(from, to)
  if (days < 60) return inWords(days, 'day')
  const months = Math.round(days / 30.44)
  return months < 24 ? inWords(months, 'month') : inWords(Math.round(days / 365.25), 'year')
}

const WORDS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

const inWords = (number: number, unit: string) =>
  `${WORDS[number] || number} ${unit}${number === 1 ? '' : 's'}`
