import { formatDay, formatDayRange, type Day } from '../time/day.ts'
import type { Edition } from '../record/edition.ts'
import type { EngagementRecord } from '../record/engagement.ts'

/** What a reference says, in whichever form it is written. */
export interface Citation {
  /** A key without spaces: "parallax-2021-11-12-blinken-wang-call". */
  key: string
  kind: 'dataset' | 'entry'
  title: string
  /** Title of the dataset that an entry is from. */
  container: string | null
  creators: readonly string[]
  issued: Day | null
  version: string
  /** Whole address. */
  url: string
  /** The day the page was read; `null` until a reader's device says which day it is. */
  accessed: Day | null
}

/** Where the cited page stands, and when it was seen; neither is known to the dataset. */
export interface Seen {
  /** Whole address of the page. */
  url: string
  accessed: Day | null
}

/** A reference to the whole dataset. */
export function citeDataset(edition: Edition, seen: Seen): Citation {
  return {
    key: keyOf(edition, edition.version),
    kind: 'dataset',
    title: oneLine(edition.title),
    container: null,
    ...shared(edition, seen),
  }
}

/** A reference to the page of one engagement, as an entry of the dataset. */
export function citeEngagement(
  record: Pick<EngagementRecord, 'id' | 'title' | 'date' | 'endDate'>,
  edition: Edition,
  seen: Seen,
): Citation {
  const days = formatDayRange(record.date, record.endDate ?? record.date)
  return {
    key: keyOf(edition, record.id),
    kind: 'entry',
    title: `${oneLine(record.title)}, ${days}`,
    container: oneLine(edition.title),
    ...shared(edition, seen),
  }
}

const shared = ({ creators, released, version }: Edition, { url, accessed }: Seen) => ({
  creators: creators.map(oneLine),
  issued: released,
  version: oneLine(version),
  url,
  accessed,
})

/** The first word of the dataset's name, and what tells the reference from others. */
const keyOf = ({ name }: Edition, rest: string) =>
  `${name.split('-')[0] ?? ''}-${rest}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-')

/** Forms of references are written line by line, so that a line break would end a field. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** "Version 0.2.0. Accessed 27 November 2026", for forms that have no field for either. */
export const versionNote = ({ version, accessed }: Citation): string =>
  [`Version ${version}`, accessed && `Accessed ${formatDay(accessed)}`].filter(Boolean).join('. ')
