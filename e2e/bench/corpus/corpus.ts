import { addDays, daysBetween, type Day } from '../../../src/domain/time/day.ts'
import type { Dataset } from '../../../data/compile/dataset.ts'
import { RULES } from '../../../data/compile/check/related.ts'
import type { EngagementRecord, RelatedLink } from '../../../src/domain/record/engagement.ts'
import { compare } from '../../../src/domain/lists.ts'
import { castOf } from './officials.ts'
import { randomOf, type Random } from './random.ts'
import { recorder } from './record.ts'

/** How far apart two linked records may be; real ones are mostly adjacent. */
const REACH = 40
/** The number of days by which a synthetic date may differ from the real one it is based on. */
const MOST_DAYS_OFF = 10

/**
 * A dataset of invented engagements in the shape of a real one: each takes format, level, length,
 * number of accounts and points from one real record, its date from another, and has meaningless
 * texts. The number of officials grows with the square root of the number of engagements.
 *
 * @returns the files of the folder by path
 */
export function synthesise(real: Dataset, size: number, seed: number): Map<string, string> {
  const random = randomOf(seed)
  const copies = Math.max(1, Math.round(Math.sqrt(size / real.records.length)))
  const cast = castOf(real.officials, copies, random)
  const record = recorder(real, cast, random)
  const templates = Array.from({ length: size }, () => random.pick(real.records))
  const dated = templates
    .map(template => ({ template, date: anyDay(real, random) }))
    .toSorted((a, b) => compare(a.date, b.date))
  const records = dated.map(({ template, date }, index) => record(template, date, index + 1))
  const linked = records.map((one, index): EngagementRecord => {
    const wanted = dated[index]?.template.related ?? []
    return { ...one, related: linksOf(one, index, wanted, records, random) }
  })
  return new Map([
    ...linked.map(one => [`engagements/${one.id.slice(0, 4)}/${one.id}.json`, json(one)] as const),
    ['officials.json', json(cast.officials)],
    ['topics.json', json(real.topics)],
    ['datapackage.json', json(describe(size, seed))],
  ])
}

/** A day near that of a real record, within the real dataset's years. */
function anyDay({ records }: Dataset, { pick, below }: Random): Day {
  const days = records.map(({ date }) => date)
  const [first, last] = [days[0], days.at(-1)]
  const day = addDays(pick(days), below(2 * MOST_DAYS_OFF + 1) - MOST_DAYS_OFF)
  if (first && daysBetween(first, day) < 0) return first
  return last && daysBetween(day, last) < 0 ? last : day
}

/** Links of the template's types, each to a neighbour for which it is valid. */
function linksOf(
  record: EngagementRecord,
  index: number,
  wanted: readonly RelatedLink[],
  records: readonly EngagementRecord[],
  { below }: Random,
): RelatedLink[] {
  const neighbours = records
    .slice(Math.max(0, index - REACH), index + REACH)
    .filter(other => other !== record)
  const links: RelatedLink[] = []
  for (const { type } of wanted) {
    const free = neighbours.filter(
      other => RULES[type].holds(record, other) && links.every(({ id }) => id !== other.id),
    )
    const other = free[below(free.length)]
    if (other) links.push({ id: other.id, type })
  }
  return links
}

const describe = (size: number, seed: number) => ({
  name: `synthetic-${size}-${seed}`,
  title: `Synthetic corpus of ${size} invented engagements, for measuring speed; nothing in it took place`,
  version: `0.0.0-synthetic.${size}.${seed}`,
  resources: [
    { name: 'officials', path: 'officials.json' },
    { name: 'topics', path: 'topics.json' },
  ],
})

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
