import type { Dataset } from '../../../data/compile/dataset.ts'
import { groupBy } from '../../../src/domain/lists.ts'
import { addDays, daysBetween, type Day } from '../../../src/domain/time/day.ts'
import type {
  Account,
  EngagementRecord,
  Participant,
  Point,
} from '../../../src/domain/record/engagement.ts'
import { FORMAT_LABELS } from '../../../src/domain/record/labels.ts'
import { babbler } from './babble.ts'
import type { Cast } from './officials.ts'
import type { Random } from './random.ts'

/** How often a point's topic is replaced by another. */
const OTHER_TOPIC = 0.3
/** The words of a passage differ from those of a real one by up to this share. */
const WORDS_OFF = 0.25

/** An invented record in the form of a real one, with a date and a unique number. */
export type Recorder = (template: EngagementRecord, date: Day, number: number) => EngagementRecord

/** Makes records from the words, terms and topics of a dataset and the officials of a cast. */
export function recorder({ records }: Dataset, cast: Cast, random: Random): Recorder {
  const { pick, chance, below } = random
  const accounts = records.flatMap(record => record.accounts)
  const points = accounts.flatMap(account => account.points)
  const babble = babbler(
    [...points.map(({ text }) => text), ...records.map(r => r.summary)],
    random,
  )
  const topics = points.flatMap(one => one.topics)
  const terms = groupBy(
    accounts.flatMap(({ language, points: own }) =>
      own.flatMap(one => (one.terms ?? []).map(term => ({ language, term }))),
    ),
    ({ language }) => language,
  )
  const like = (text: string) => babble(text.split(/\s+/).length)

  function point(template: Point, language: string): Point {
    const { text, words, terms: own, from: _from, ...rest } = template
    const range = Math.round(words * WORDS_OFF)
    return {
      ...rest,
      text: like(text),
      topics: unique(template.topics.map(topic => (chance(OTHER_TOPIC) ? pick(topics) : topic))),
      ...(own && { terms: unique(own.map(() => pick(terms.get(language) ?? []).term)) }),
      words: words - range + below(2 * range + 1),
    }
  }

  return (template, date, number) => {
    const shift = daysBetween(template.date, date)
    const moved = (day: Day) => addDays(day, shift)
    const code = String(number).padStart(5, '0')
    const url = `https://synthetic.example/${code}`
    const participants = template.participants.map(participant => ({
      ...participant,
      official: cast.standIn(participant.official).id,
    }))
    const recorded = template.accounts.map((account): Account => ({
      ...account,
      ...(account.title && { title: like(account.title) }),
      ...(account.date && { date: moved(account.date) }),
      url: `${url}/${account.side}`,
      points: account.points.map(one => point(one, account.language)),
    }))
    const { us, cn } = template.dates
    return {
      id: `${date}-synthetic-${code}-${template.format}`,
      title: `Synthetic ${code}: ${leads(participants)} ${FORMAT_LABELS[template.format].toLowerCase()}`,
      format: template.format,
      level: template.level,
      status: template.status,
      date,
      ...(template.endDate && { endDate: moved(template.endDate) }),
      dates: { ...(us && { us: moved(us) }), ...(cn && { cn: moved(cn) }) },
      place: template.place,
      initiator: template.initiator,
      participants,
      summary: like(template.summary),
      topics: unique([...byWords(recorded), ...pressOnly(template)]),
      accounts: recorded,
      related: [],
      sources: template.sources.map(({ publisher, kind }, index) => ({
        url: `${url}/${index + 1}`,
        publisher,
        // The host does not belong to any office.
        kind: kind === 'official' ? 'copy' : kind,
      })),
    }
  }
}

/** "us-0012–cn-0007" */
const leads = (participants: readonly Participant[]): string =>
  participants
    .filter(({ lead }) => lead)
    .map(({ official }) => official.replace('synthetic-', ''))
    .join('–')

/** Topics of all points, those with the most words first. */
function byWords(accounts: readonly Account[]): string[] {
  const words = new Map<string, number>()
  for (const point of accounts.flatMap(account => account.points)) {
    for (const topic of point.topics) words.set(topic, (words.get(topic) ?? 0) + point.words)
  }
  return [...words].toSorted(([, a], [, b]) => b - a).map(([topic]) => topic)
}

/** Topics of a real record that none of its points has. */
function pressOnly({ topics, accounts }: EngagementRecord): string[] {
  const told = new Set(accounts.flatMap(({ points }) => points.flatMap(one => one.topics)))
  return topics.filter(topic => !told.has(topic))
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
