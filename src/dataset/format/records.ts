import * as z from 'zod/mini'
import type { ClaimSummary } from '../../domain/claims/summary.ts'
import type { ClaimPoint } from '../../domain/claims/list.ts'
import { OTHER_REPORTS } from '../../domain/record/claim.ts'
import type { RankedPoint } from '../../domain/accounts/extracts.ts'
import { parseDay, type Day } from '../../domain/time/day.ts'
import {
  ACCOUNT_FORMS,
  ACTS,
  COVERAGES,
  FORMATS,
  INITIATORS,
  LEVELS,
  OFFICIAL_KINDS,
  OFFICIAL_SIDES,
  RELATIONS,
  SIDES,
  SOURCE_KINDS,
  SPEAKERS,
  STATUSES,
  type Account,
  type EngagementRecord,
  type NamedCity,
  type Official,
  type Point,
  type Source,
  type Topic,
} from '../../domain/record/engagement.ts'

// Objects are strict throughout: a mistyped field name is a fault, not a value that disappears.
// Messages say what was expected; the reporter adds the place and what was found.

// Invisible characters that break some programs: control characters other than line ends, lone
// surrogates, and marks that reverse the direction of the text after them.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E]/u

/** Text that is neither empty nor padded, made of visible characters. */
export const text = z.string().check(
  z.regex(/^\S(?:.*\S)?$/s, 'text, with no space around it'),
  z.refine(value => !UNSEEN.test(value), 'text of characters that can be seen'),
)

/** An id. */
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'))

/** A link that is safe to follow. */
export const webAddressSchema = z
  .string()
  .check(
    z.refine(
      value => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
      'an address that begins with http:// or https://',
    ),
  )

const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as 2021-01'))

/** A day that exists. */
export const daySchema = z.custom<Day>(
  value => typeof value === 'string' && parseDay(value) !== null,
  'a day that exists, such as 2021-11-12',
)

/** One claim or exchange in an account. */
const pointSchema = z.strictObject({
  text,
  speaker: z.enum(SPEAKERS),
  act: z.enum(ACTS),
  topics: z.array(slug).check(z.minLength(1, 'at least one topic')),
  terms: z.optional(z.array(text).check(z.minLength(1, 'at least one term, or no such field'))),
  words: z.int().check(z.positive('a number of words above zero')),
  from: z.optional(webAddressSchema),
  match: z.optional(z.string().check(z.regex(/^[a-z]{1,2}$/, 'a small letter, or two'))),
}) satisfies z.ZodMiniType<Point>

const place = z.int().check(z.nonnegative('an index from 0'))

/** A point with its place in the account. */
export const rankedPointSchema = z.extend(pointSchema, {
  index: place,
  rank: z.number(),
  otherReport: z.optional(z.enum(OTHER_REPORTS)),
}) satisfies z.ZodMiniType<RankedPoint>

/** A point as a list of claims has it. */
export const claimPointSchema = z.extend(
  z.pick(pointSchema, { text: true, speaker: true, act: true, topics: true, terms: true }),
  { index: place },
) satisfies z.ZodMiniType<ClaimPoint>

const accountSchema = z.strictObject({
  side: z.enum(SIDES),
  publisher: text,
  form: z.enum(ACCOUNT_FORMS),
  via: z.optional(text),
  title: z.optional(text),
  url: webAddressSchema,
  date: z.optional(daySchema),
  language: z.string().check(z.regex(/^[a-z]{2}$/, 'a language code such as en or zh')),
  coverage: z.enum(COVERAGES),
  words: z.optional(z.int().check(z.positive('a number of words above zero'))),
  points: z.array(pointSchema).check(z.minLength(1, 'at least one point')),
}) satisfies z.ZodMiniType<Account>

const placeSchema = z.strictObject({
  city: text,
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'a country code such as US or CN')),
  venue: z.nullable(text),
})

/** An entry of `data/places.json`. */
export const namedCitySchema = z.strictObject({
  city: text,
  country: placeSchema.shape.country,
  cityZh: text,
}) satisfies z.ZodMiniType<NamedCity>

/** A page that was relied on. */
export const sourceSchema = z.strictObject({
  url: webAddressSchema,
  publisher: text,
  title: z.optional(text),
  date: z.optional(daySchema),
  kind: z.enum(SOURCE_KINDS),
}) satisfies z.ZodMiniType<Source>

/** Links from one engagement to others. */
const linksSchema = z.array(z.strictObject({ id: slug, type: z.enum(RELATIONS) }))

/** A record as stored in `data/engagements`. */
export const engagementRecordSchema = z.strictObject({
  id: slug,
  aliases: z.optional(z.array(slug)),
  title: text,
  format: z.enum(FORMATS),
  level: z.enum(LEVELS),
  status: z.enum(STATUSES),
  date: daySchema,
  endDate: z.optional(daySchema),
  dates: z.strictObject({ us: z.optional(daySchema), cn: z.optional(daySchema) }),
  place: z.nullable(placeSchema),
  initiator: z.enum(INITIATORS),
  participants: z
    .array(z.strictObject({ official: slug, title: text, lead: z.prefault(z.boolean(), false) }))
    .check(z.minLength(1, 'at least one participant')),
  summary: text,
  topics: z.array(slug),
  accounts: z.array(accountSchema),
  related: linksSchema,
  sources: z.array(sourceSchema),
}) satisfies z.ZodMiniType<EngagementRecord>

const otherReports = z.array(z.nullable(z.enum(OTHER_REPORTS)))

const claimSummarySchema = z.strictObject({
  otherReports: z.strictObject({ us: otherReports, cn: otherReports }),
  sums: z.array(
    z.strictObject({
      title: text,
      parts: z.array(z.strictObject({ text, side: z.enum(SIDES), index: place })),
    }),
  ),
}) satisfies z.ZodMiniType<ClaimSummary>

/** A record with the links of others that point to it. */
export const linkedRecordSchema = z.extend(engagementRecordSchema, {
  backlinks: linksSchema,
  claimSummary: claimSummarySchema,
  english: z.record(z.string(), text),
})

/** An entry of `data/officials.json`. */
export const officialSchema = z.strictObject({
  id: slug,
  formerIds: z.optional(z.array(slug)),
  name: text,
  nameZh: z.optional(text),
  side: z.enum(OFFICIAL_SIDES),
  kind: z.enum(OFFICIAL_KINDS),
  short: text,
  posts: z.array(z.strictObject({ title: text, from: z.optional(month), to: z.optional(month) })),
  aliases: z.array(text),
  sameAs: z.optional(webAddressSchema),
}) satisfies z.ZodMiniType<Official>

/** An entry of `data/topics.json`. */
export const topicSchema = z.strictObject({
  id: slug,
  formerIds: z.optional(z.array(slug)),
  label: text,
  labelZh: text,
  aliases: z.optional(z.array(text)),
  group: text,
  core: z.boolean(),
  definition: text,
}) satisfies z.ZodMiniType<Topic>
