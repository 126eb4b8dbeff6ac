import { formatDay, formatDayRange, type Day } from '../time/day.ts'
import type { Edition } from '../record/edition.ts'
import type { EngagementRecord } from '../record/engagement.ts'

/** The content of a reference, in whichever format it is written. */
export interface Citation {
  /** A key without spaces: "parallax-2021-11-12-blinken-wang-call". */
  key: string
  kind: 'dataset' | 'entry'
  title: string
  /** The title of the dataset that an entry is part of. */
  container: string | null
  creators: readonly string[]
  issued: Day | null
  version: string
  /** An absolute URL. */
  url: string
  /** The day the page was read; `null` during prerendering, since only the device knows the day. */
  accessed: Day | null
}

/** The URL of the cited page and the day it was read, neither of which the dataset knows. */
export interface Seen {
  /** The absolute URL of the page. */
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

/** A reference to the page of one engagement, as an entry in the dataset. */
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

/**
 * A reference to a view of the dataset: a page or one of its charts, as an entry.
 *
 * @param filter the parts of its filter in words
 */
export function citeView(
  name: string,
  filter: readonly string[],
  edition: Edition,
  seen: Seen,
): Citation {
  const title = oneLine(filter.length > 0 ? `${name} (${filter.join('; ')})` : name)
  return {
    key: keyOf(edition, title.toLowerCase()).replace(/-$/, ''),
    kind: 'entry',
    title,
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

/** A key from the first word of the dataset's name and what distinguishes the reference. */
const keyOf = ({ name }: Edition, rest: string) =>
  `${name.split('-')[0] ?? ''}-${rest}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-')

/** The formats are line-based, so that a line break would end a field. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** "Version 0.2.0. Accessed 27 November 2026", for formats that have no field for either. */
export const versionNote = ({ version, accessed }: Citation): string =>
  [`Version ${version}`, accessed && `Accessed ${formatDay(accessed)}`].filter(Boolean).join('. ')
