import * as z from 'zod/mini'
import { compare } from '../../src/domain/lists.ts'
import {
  engagementRecordSchema,
  namedCitySchema,
  officialSchema,
  topicSchema,
} from '../../src/dataset/format/records.ts'
import { contactLineSchema } from '../../src/dataset/format/contacts.ts'
import { contextEventSchema } from '../../src/dataset/format/context.ts'
import { conceptSchema } from '../../src/dataset/format/glossary.ts'
import { topicLexiconSchema } from '../../src/dataset/format/lexicon.ts'
import type { TopicLexicon } from '../../src/domain/text/lexicon.ts'
import { checkAccounts } from './check/accounts.ts'
import { checkContacts } from './check/contacts.ts'
import { checkContext } from './check/context.ts'
import { checkDatapackage, datapackageSchema, editionOf } from './check/datapackage.ts'
import { checkDates } from './check/dates.ts'
import { checkGlossary, checkUnusedTerms } from './check/glossary.ts'
import { checkLexicon } from './check/lexicon.ts'
import { checkAliases, checkName, checkUnique } from './check/ids.ts'
import { checkPublished, publishedIdsSchema } from './check/published.ts'
import { checkRelated } from './check/related.ts'
import { checkPlace, checkPlaces } from './check/place.ts'
import { checkSources } from './check/sources.ts'
import { checkSummary } from './check/summary.ts'
import { checkWritten } from './check/written.ts'
import { checkReferences } from './check/references.ts'
import { checkOfficials } from './check/officials.ts'
import type { Filed, Known } from './check/known.ts'
import type { Dataset, Sources } from './dataset.ts'
import { reporter, type Fault } from './fault.ts'
import { parseFile, type Parsed } from './parse.ts'
import { digestSchema } from './releases/digestSchema.ts'

/**
 * The result of a check: the dataset, or everything that is wrong with it. Warnings name what looks
 * wrong but may be intended; they do not fail the check.
 */
export type Checked = { warnings: readonly Fault[] } & (
  | { dataset: Dataset; faults?: undefined }
  | { dataset?: undefined; faults: readonly Fault[] }
)

/**
 * Checks everything that was read and lists all faults of the run. A malformed entry is reported
 * only for that, and its id still counts as known, so that one slip does not cause many faults.
 */
export function check(sources: Sources): Checked {
  const faults: Fault[] = []
  const warnings: Fault[] = []
  const officials = parseFile(sources.officials, z.array(officialSchema), faults)
  const topics = parseFile(sources.topics, z.array(topicSchema), faults)
  const datapackage =
    sources.datapackage && parseFile(sources.datapackage, datapackageSchema, faults)
  const releases = sources.releases.map(source => parseFile(source, digestSchema, faults))
  const published =
    sources.publishedIds && parseFile(sources.publishedIds, publishedIdsSchema, faults)
  const parsed = sources.engagements
    .toSorted((a, b) => compare(a.file, b.file))
    .map(source => parseFile(source, engagementRecordSchema, faults))
  const context = sources.context && parseFile(sources.context, z.array(contextEventSchema), faults)
  const contacts =
    sources.contacts && parseFile(sources.contacts, z.array(contactLineSchema), faults)
  const places = sources.places && parseFile(sources.places, z.array(namedCitySchema), faults)
  const glossary = sources.glossary && parseFile(sources.glossary, z.array(conceptSchema), faults)
  const filed = parsed.flatMap(({ file, report, value }): Filed[] =>
    value ? [{ file, report, warn: reporter(warnings, file), record: value }] : [],
  )
  const known: Known = {
    // If two entries share an id, the first counts.
    officials: new Map(officials.value?.toReversed().map(official => [official.id, official])),
    officialIds: idsOf(officials),
    topicIds: idsOf(topics),
    records: new Map(filed.map(({ record }) => [record.id, record])),
    recordIds: new Set(parsed.map(({ file }) => nameOf(file))),
  }

  checkUnique(officials.value ?? [], officials.report)
  checkUnique(topics.value ?? [], topics.report)
  if (datapackage?.value) {
    const files = parsed.map(({ file }) => file)
    checkDatapackage(datapackage.value, files, datapackage.report)
  }
  checkOfficials(officials.value ?? [], officials.report)
  for (const one of filed) {
    checkName(one)
    checkReferences(one, known)
    checkDates(one)
    checkPlace(one)
    checkWritten(one)
    checkAccounts(one)
    checkRelated(one, known)
    checkSources(one.record.sources, 'sources', one.report)
    checkSummary(one)
  }
  checkAliases(filed)
  if (context) checkContext(context, known.topicIds)
  // Where the list of officials is malformed, every post would be unknown.
  if (contacts && officials.value) checkContacts(contacts, officials.value)
  if (places?.value) {
    checkPlaces(places.value, filed, places.report, reporter(warnings, places.file))
  }
  // Where the list is malformed, every term would lack its concept.
  if (glossary?.value) {
    checkGlossary(glossary, filed)
    checkUnusedTerms(glossary.value, filed, reporter(warnings, glossary.file))
  }
  if (published) checkPublished(published, filed, known.recordIds)
  const lexicon = readLexicon(sources, known.topicIds, faults)
  for (const file of sources.strays) {
    reporter(faults, file)('', nameOf(file), 'only files whose names end in .json')
  }
  if (parsed.length === 0) reporter(faults, 'engagements')('', undefined, 'at least one record')

  if (faults.length > 0) return { faults, warnings }
  return {
    warnings,
    dataset: {
      edition: editionOf(datapackage?.value),
      officials: (officials.value ?? []).toSorted((a, b) => compare(a.name, b.name)),
      topics: topics.value ?? [],
      records: filed.map(({ record }) => record).toSorted((a, b) => compare(a.id, b.id)),
      context: context?.value ?? [],
      contacts: contacts?.value ?? [],
      places: places?.value ?? [],
      glossary: glossary?.value ?? [],
      releases: releases.flatMap(({ value }) => value ?? []),
      lexicon: (topics.value ?? []).flatMap(({ id }) => lexicon.get(id) ?? []),
    },
  }
}

/** The lexicon by topic. A borrowed one is reduced to the topics of the dataset. */
function readLexicon(
  { lexicon, isLexiconBorrowed }: Sources,
  topicIds: ReadonlySet<string>,
  faults: Fault[],
): Map<string, TopicLexicon> {
  const entries = new Map<string, TopicLexicon>()
  for (const source of lexicon) {
    if (isLexiconBorrowed && !topicIds.has(nameOf(source.file))) continue
    const { file, report, value } = parseFile(source, topicLexiconSchema, faults)
    if (!value) continue
    const entry = isLexiconBorrowed ? withTopics(value, topicIds) : value
    checkLexicon({ file, report, entry }, topicIds)
    entries.set(entry.topic, entry)
  }
  return entries
}

/** The entry without references to other topics than these. */
const withTopics = (entry: TopicLexicon, topicIds: ReadonlySet<string>): TopicLexicon => ({
  ...entry,
  beside: Object.fromEntries(
    Object.entries(entry.beside ?? {}).filter(([topic]) => topicIds.has(topic)),
  ),
})

/** "engagements/2021/2021-11-12-call.json" → "2021-11-12-call" */
const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.json$/, '')

/** The ids of a file's entries, including malformed ones. */
function idsOf({ raw }: Parsed<unknown>): Set<string> {
  const entries: unknown[] = Array.isArray(raw) ? raw : []
  return new Set(
    entries.flatMap(entry => {
      const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null
      return typeof id === 'string' ? [id] : []
    }),
  )
}
