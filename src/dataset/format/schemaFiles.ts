import * as z from 'zod/mini'
import type { DownloadEntry, Release } from '../../domain/record/releases.ts'
import type { Edition } from '../../domain/record/edition.ts'
import { COVERAGES, SIDES, SPEAKERS } from '../../domain/record/engagement.ts'
import {
  daySchema,
  engagementRecordSchema,
  linksSchema,
  officialSchema,
  pointSchema,
  topicSchema,
  webAddressSchema,
} from './records.ts'

// What compile writes and the browser reads. One build makes both ends, so these schemas guard
// against a truncated, outdated or foreign file; the records themselves are checked in compile.

/** The number of the files' format: another number cannot be read. */
export const FORMAT = 2

const strings = z.array(z.string())
const hash = z.string().check(z.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits'))
const index = z.int().check(z.nonnegative('an index from 0'))
const indexes = z.array(index)
const lists = z.array(indexes)

/** What the catalog knows of one side's accounts: one entry an engagement, `null` for none. */
const sideColumns = z.strictObject({
  /** Days from the engagement's to the one that the side gives; `null` where it gives none. */
  day: z.array(z.nullable(z.int())),
  coverage: z.array(z.nullable(index)),
  /** Words of the account. */
  words: z.array(z.nullable(index)),
  /** Words on each of the engagement's topics, in their order; 0 where it is left out. */
  byTopic: z.array(z.nullable(indexes)),
})

/**
 * One column a field, one entry an engagement, in order of time and id. Officials, topics and
 * cities stand as their index in the catalog's lists, closed vocabularies as theirs in the domain.
 */
const engagementColumns = z.strictObject({
  /** The id without its date: "blinken-wang-call". */
  slug: strings,
  title: strings,
  format: indexes,
  level: indexes,
  status: indexes,
  initiator: indexes,
  /** Days since the engagement before; for the first, since 1970-01-01. */
  day: z.array(z.int()),
  /** Days from the first to the last, or `null` where no end is given. */
  length: z.array(z.nullable(index)),
  city: z.array(z.nullable(index)),
  /** Twice the official's index, plus one for a lead. */
  participants: lists,
  topics: lists,
  /** How many engagements back the one stands of which this is a part, else `null`. */
  partOf: z.array(z.nullable(z.int())),
  us: sideColumns,
  cn: sideColumns,
})
export type EngagementColumns = z.infer<typeof engagementColumns>
export type SideColumns = z.infer<typeof sideColumns>

const editionSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  released: z.nullable(daySchema),
  creators: strings,
  licence: z.nullable(
    z.strictObject({ name: z.string(), title: z.string(), url: webAddressSchema }),
  ),
}) satisfies z.ZodMiniType<Edition>

/** `data/catalog.<hash>.json` */
export const catalogFileSchema = z.strictObject({
  format: z.literal(FORMAT, `format ${FORMAT}`),
  edition: editionSchema,
  officials: z.array(officialSchema),
  topics: z.array(topicSchema),
  cities: z.array(z.tuple([z.string(), z.string()])),
  engagements: engagementColumns,
  /** Present id by earlier id. */
  aliases: z.record(z.string(), z.string()),
  /** Hashes in the names of the other files. */
  files: z.strictObject({
    /** In the order of the engagements. */
    engagements: z.array(hash),
    /** In the order of the topics. */
    topics: z.array(hash),
    /** By name: "terms", "matches". */
    whole: z.record(z.string(), hash),
  }),
})
export type CatalogFile = z.infer<typeof catalogFileSchema>

/** `data/e/<id>.<hash>.json`: the record, and the links of others that point to it. */
export const engagementFileSchema = z.extend(engagementRecordSchema, { backlinks: linksSchema })
export type EngagementFile = z.infer<typeof engagementFileSchema>

const topicAccountSchema = z.strictObject({
  coverage: z.enum(COVERAGES),
  points: z.array(z.extend(pointSchema, { index, rank: z.number() })),
})

/** `data/topics/<id>.<hash>.json` */
export const topicFileSchema = z.strictObject({
  topic: z.string(),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      us: z.optional(topicAccountSchema),
      cn: z.optional(topicAccountSchema),
    }),
  ),
})

/** `data/terms.<hash>.json`: by engagement, the points that hold terms. */
export const termsFileSchema = z.array(
  z.tuple([z.string(), z.array(z.tuple([z.enum(SIDES), z.enum(SPEAKERS), strings, strings]))]),
)
/** `[engagement, [side, speaker, topics, terms][]][]` */
export type TermsFile = z.infer<typeof termsFileSchema>

/** `data/matches.<hash>.json`: rows of `MatchedExchange`. */
export const matchesFileSchema = z.array(
  z.tuple([z.string(), z.string(), strings, z.number(), z.number()]),
)
/** `[engagement, match, topics, us, cn][]` */
export type MatchesFile = z.infer<typeof matchesFileSchema>

const changesSchema = z.strictObject({
  added: strings,
  removed: strings,
  changed: z.array(z.strictObject({ id: z.string(), fields: strings })),
})

const byKind = <T extends z.ZodMiniType>(schema: T) =>
  z.strictObject({ engagements: schema, officials: schema, topics: schema })

const releaseSchema = z.strictObject({
  version: z.string(),
  day: z.nullable(z.string()),
  isReleased: z.boolean(),
  before: z.nullable(z.string()),
  counts: byKind(index),
  changes: z.nullable(byKind(changesSchema)),
}) satisfies z.ZodMiniType<Release>

const downloadSchema = z.strictObject({
  path: z.string(),
  title: z.string(),
  description: z.string(),
  rows: z.optional(index),
  bytes: index,
  sha256: z.string(),
}) satisfies z.ZodMiniType<DownloadEntry>

/** `data/about.<hash>.json`: what readers may take away, and how the dataset changed. */
export const aboutFileSchema = z.strictObject({
  downloads: z.array(downloadSchema),
  changelog: z.array(releaseSchema),
})
export interface AboutFile {
  downloads: readonly DownloadEntry[]
  /** The latest version first. */
  changelog: readonly Release[]
}
