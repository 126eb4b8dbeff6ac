import * as z from 'zod/mini'
import { ACTS, SIDES, SPEAKERS } from '../../domain/record/engagement.ts'
import type { Correction } from '../../domain/text/corrections.ts'
import { MOST_CHARACTERS } from '../../domain/text/inputFaults.ts'
import type { OwnComparison, OwnText } from '../../domain/text/ownTexts.ts'

// Data from a link, a file or the device may be old, truncated or foreign. A text too long to
// compare may still be shortened by the reader, so lengths are only limited against abuse.

const line = z.string().check(z.maxLength(2000))

const ownText = z.strictObject({
  text: z.string().check(z.maxLength(10 * MOST_CHARACTERS)),
  publisher: line,
  date: line,
  url: line,
}) satisfies z.ZodMiniType<OwnText>

const place = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
})
const judged = { side: z.enum(SIDES), place }

const correction = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('topics'), ...judged, value: z.array(line) }),
  z.strictObject({ what: z.literal('speaker'), ...judged, value: z.enum(SPEAKERS) }),
  z.strictObject({ what: z.literal('act'), ...judged, value: z.enum(ACTS) }),
  z.strictObject({ what: z.literal('match'), us: z.nullable(place), cn: z.nullable(place) }),
]) satisfies z.ZodMiniType<Correction>

const fields = {
  title: line,
  engagement: z.nullable(line),
  texts: z.strictObject({ us: ownText, cn: ownText }),
  corrections: z.array(correction),
}

/** A comparison as stored in links and files. */
export const ownComparisonSchema = z.strictObject(fields) satisfies z.ZodMiniType<OwnComparison>

/** A comparison as stored on the device. */
export interface Kept extends OwnComparison {
  id: string
  /** Counts the times it was saved, so that a tab notices when another one has saved it. */
  revision: number
  /** Milliseconds since the epoch. */
  savedAt: number
}

export const keptSchema = z.strictObject({
  ...fields,
  id: z.string(),
  revision: z.int(),
  savedAt: z.number(),
}) satisfies z.ZodMiniType<Kept>

/** The id of a stored comparison, and its version when last read. */
export type KeptAs = Pick<Kept, 'id' | 'revision'>

/** What a tab remembers of the page until it is closed. */
export interface Session extends OwnComparison {
  /** Whether the texts had been compared. */
  wasCompared: boolean
  /** The stored comparison being worked on, if any. */
  kept: KeptAs | null
}

export const sessionSchema = z.strictObject({
  ...fields,
  wasCompared: z.boolean(),
  kept: z.nullable(z.strictObject({ id: z.string(), revision: z.int() })),
}) satisfies z.ZodMiniType<Session>
