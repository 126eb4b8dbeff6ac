import * as z from 'zod/mini'
import { ACTS, SIDES, SPEAKERS } from '../../domain/record/engagement.ts'
import type { Correction } from '../../domain/text/corrections.ts'
import { MOST_CHARACTERS } from '../../domain/text/inputFaults.ts'
import type { OwnComparison, OwnText } from '../../domain/text/ownTexts.ts'

// What comes from a link, a file or the device may be old, cut or foreign. What is too long to be
// compared may still be on its way to be shortened, so that lengths are only kept from running away.

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

/** A comparison as links and files carry it. */
export const ownComparisonSchema = z.strictObject(fields) satisfies z.ZodMiniType<OwnComparison>

/** A comparison as the device keeps it. */
export interface Kept extends OwnComparison {
  id: string
  /** Counts the times it was kept, so that a tab notices when another was quicker. */
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

/** What a comparison is kept as, and how often it had been when it was last seen. */
export type KeptAs = Pick<Kept, 'id' | 'revision'>

/** What a tab remembers of the page until it is closed. */
export interface Session extends OwnComparison {
  /** Whether the texts had been compared. */
  wasCompared: boolean
  /** What of the kept comparisons is being worked on. */
  kept: KeptAs | null
}

export const sessionSchema = z.strictObject({
  ...fields,
  wasCompared: z.boolean(),
  kept: z.nullable(z.strictObject({ id: z.string(), revision: z.int() })),
}) satisfies z.ZodMiniType<Session>
