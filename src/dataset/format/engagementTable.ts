import {
  FORMATS,
  INITIATORS,
  LEVELS,
  STATUSES,
  type AccountSummary,
  type Engagement,
  type Side,
} from '../../domain/record/engagement.ts'
import {
  accountOfCoverage,
  actsByTopic,
  city,
  claim,
  daysSinceDate,
  daysSinceRowBefore,
  idAfterDate,
  line,
  numbersByTopic,
  participant,
  rowsBack,
  topic,
  wordOf,
  type Named,
} from './engagementCells.ts'
import { count, int, list, nullable, text } from './form.ts'
import { columnsOf, group, orNull, table } from './table.ts'

const column = columnsOf<Engagement, Named, Engagement>(row => row)

function side(name: Side) {
  const dated = columnsOf<Engagement, Named, Engagement['dates']>(row => row.dates)
  const accounted = columnsOf<Engagement, Named, Engagement['accounts']>(row => row.accounts)
  const account = columnsOf<Engagement, Named, AccountSummary | undefined>(
    row => row.accounts[name],
  )
  return group({
    /** Days from the engagement's date to the one that the side gives. */
    day: dated(name, orNull(daysSinceDate(int))),
    /** The account's coverage; without an account, `null` in this column and the next two. */
    coverage: accounted(name, orNull(accountOfCoverage)),
    words: account('words', orNull(count)),
    /** Words on each of the engagement's topics, in the same order. */
    byTopic: account('wordsByTopic', orNull(numbersByTopic)),
  })
}

const empty = () => ({ dates: {}, accounts: {} }) as Engagement

/** The catalog's engagements, in order of date and id: one column per field. */
export const engagementTable = table<Engagement, Named>('engagements', empty, {
  /** Days since the previous engagement; for the first, since 1970-01-01. */
  day: column('date', daysSinceRowBefore),
  /** The id without its date: "blinken-wang-call". */
  slug: column('id', idAfterDate),
  title: column('title', text),
  format: column('format', wordOf(FORMATS)),
  level: column('level', wordOf(LEVELS)),
  status: column('status', wordOf(STATUSES)),
  initiator: column('initiator', wordOf(INITIATORS)),
  /** Days from the first to the last. */
  length: column('endDate', orNull(daysSinceDate(count))),
  city: column('place', nullable(city)),
  participants: column('participants', list(participant)),
  topics: column('topics', list(topic)),
  /** How many engagements back is the one of which this is part. */
  partOf: column('partOf', orNull(rowsBack)),
  claims: column('claims', list(claim)),
  acts: column('acts', actsByTopic),
  lines: column('lines', list(line)),
  us: side('us'),
  cn: side('cn'),
})
