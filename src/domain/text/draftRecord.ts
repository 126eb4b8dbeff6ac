import { hostOf } from '../record/sources.ts'
import { foldText } from '../folding.ts'
import { addDays, parseDay, type Day } from '../time/day.ts'
import {
  SIDES,
  type Account,
  type EngagementRecord,
  type Format,
  type Level,
  type Official,
  type Place,
  type Point,
  type Side,
  type Source,
} from '../record/engagement.ts'
import { isOfficialHost } from '../record/officialHosts.ts'
import { latestPost } from '../record/officials.ts'
import type { AnalysedPassage, Comparison } from './analysis.ts'
import { TEXT_LABELS } from './inputFaults.ts'
import type { OwnTexts } from './ownTexts.ts'
import { letterOf } from './toAccounts.ts'

/** Begins what somebody still has to write; the check of the dataset refuses it. */
export const TO_WRITE = 'TO WRITE'

/** What a record says beside its two accounts. */
export interface DraftDetails {
  title: string
  format: Format
  level: Level
  /** Day of the engagement; empty where it is not given. */
  date: string
  city: string
  /** ISO 3166 alpha-2. */
  country: string
  /** Official who led each side; empty where none is chosen. */
  leads: Readonly<Record<Side, string>>
}

/** Something that a draft lacks. */
export interface DraftFault {
  /** The field of the details; `null` where it is the texts that lack it. */
  field: keyof DraftDetails | null
  message: string
}

const REMOTE: ReadonlySet<Format> = new Set(['call', 'video', 'letter'])

/** Whether an engagement of this format takes place somewhere. */
export const hasPlace = (format: Format): boolean => !REMOTE.has(format)

/** All that is missing for a draft that the check of the dataset will take, once it is written. */
export function findDraftFaults(
  details: DraftDetails,
  texts: OwnTexts,
  comparison: Comparison,
): DraftFault[] {
  const faults: DraftFault[] = []
  const need = (isThere: boolean, field: DraftFault['field'], message: string) => {
    if (!isThere) faults.push({ field, message })
  }
  const day = parseDay(details.date)
  need(
    details.title.trim() !== '',
    'title',
    'The record needs a title, such as “Blinken–Wang call”.',
  )
  need(day !== null, 'date', 'The record needs the day of the engagement.')
  if (hasPlace(details.format)) {
    need(details.city.trim() !== '', 'city', 'The record needs the city where it took place.')
    need(
      /^[A-Z]{2}$/.test(details.country),
      'country',
      `The record needs a country code such as US or CN, not “${details.country}”.`,
    )
  }
  need(
    details.leads.us !== '' && details.leads.cn !== '',
    'leads',
    'The record needs the official who led each side.',
  )
  for (const side of SIDES) {
    const { publisher, url, date } = texts[side]
    const label = TEXT_LABELS[side]
    need(
      publisher.trim() !== '',
      null,
      `The publisher of the ${label} is missing: fill it in under its box.`,
    )
    need(
      url.trim() !== '',
      null,
      `The address of the ${label} is missing: fill it in under its box.`,
    )
    need(
      passagesWithTopics(comparison, side).length > 0,
      null,
      `No sentence of the ${label} has a topic: give some theirs first.`,
    )
    const published = parseDay(date)
    need(
      !day || !published || published >= addDays(day, -1),
      'date',
      `The ${label} is of ${date}, before the day of the engagement.`,
    )
  }
  return faults
}

/**
 * A record with everything but our own words, for whoever writes those: full texts stay out of
 * it, and each point says which sentence it stands for by its first words.
 *
 * @param details without faults (see `findDraftFaults`)
 */
export function draftRecord(
  details: DraftDetails,
  texts: OwnTexts,
  comparison: Comparison,
  officials: ReadonlyMap<string, Official>,
): EngagementRecord {
  const date = details.date as Day
  const accounts = accountsOf(texts, comparison)
  return {
    id: `${date}-${slugOf(details.title)}`,
    title: plain(details.title),
    format: details.format,
    level: details.level,
    status: 'held',
    date,
    dates: {},
    place: placeOf(details),
    initiator: 'unknown',
    participants: SIDES.map(side => {
      const official = officials.get(details.leads[side])
      return {
        official: details.leads[side],
        title: (official && postOn(official, date)) ?? official?.name ?? '',
        lead: true,
      }
    }),
    summary: `${TO_WRITE}: a few sentences on what it was about`,
    topics: topicsOf(accounts),
    accounts,
    related: [],
    sources: accounts.map((account): Source => ({
      url: account.url,
      publisher: account.publisher,
      ...(account.date && { date: account.date }),
      kind: isOfficialHost(hostOf(account.url)) ? 'official' : 'copy',
    })),
  }
}

/** Sentences of a side that a record can hold: those with a topic. */
export const passagesWithTopics = (comparison: Comparison, side: Side) =>
  [...comparison[side].passages.entries()].filter(([, { topics }]) => topics.length > 0)

function accountsOf(texts: OwnTexts, comparison: Comparison): Account[] {
  const kept = {
    us: passagesWithTopics(comparison, 'us'),
    cn: passagesWithTopics(comparison, 'cn'),
  }
  const isIn = (side: Side, index: number) => kept[side].some(([own]) => own === index)
  const pairs = comparison.pairs.filter(({ us, cn }) => isIn('us', us) && isIn('cn', cn))
  return SIDES.map((side): Account => {
    const { publisher, url, date } = texts[side]
    const letters = new Map(pairs.map((pair, index) => [pair[side], letterOf(index)]))
    const published = parseDay(date)
    return {
      side,
      publisher: plain(publisher),
      form: 'readout',
      url: url.trim(),
      ...(published && { date: published }),
      language: comparison[side].language,
      coverage: 'full',
      points: kept[side].map(([index, passage]) => pointOf(passage, index, letters.get(index))),
    }
  })
}

function pointOf(passage: AnalysedPassage, index: number, match: string | undefined): Point {
  const terms = [...new Set(passage.terms.map(plain))].filter(isShort)
  return {
    text: `${TO_WRITE}: sentence ${index + 1}, “${firstWords(passage.text)} …”`,
    speaker: passage.speaker.value,
    act: passage.act.value,
    topics: passage.topics.map(({ topic }) => topic),
    ...(terms.length > 0 && { terms }),
    words: Math.max(1, Math.round(passage.words)),
    ...(match && { match }),
  }
}

/** As much as a record may quote: six words, or twenty Chinese characters. */
const isShort = (term: string) =>
  term !== '' && (/\p{Script=Han}/u.test(term) ? term.length <= 20 : term.split(/\s+/).length <= 6)

const firstWords = (text: string) =>
  /\p{Script=Han}/u.test(text)
    ? plain(plain(text).slice(0, 12))
    : plain(text).split(' ').slice(0, 6).join(' ')

/** In one line, and without what no reader sees, which the check refuses. */
const plain = (text: string) =>
  text
    .replace(/[\p{Cs}\u202A-\u202E]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** The topics of all points, those with the most words first. */
function topicsOf(accounts: readonly Account[]): string[] {
  const words = new Map<string, number>()
  for (const point of accounts.flatMap(({ points }) => points)) {
    for (const topic of point.topics) words.set(topic, (words.get(topic) ?? 0) + point.words)
  }
  return [...words].toSorted((a, b) => b[1] - a[1]).map(([topic]) => topic)
}

const placeOf = ({ format, city, country }: DraftDetails): Place | null =>
  hasPlace(format) ? { city: plain(city), country, venue: null } : null

/** The post that an official held in the month of a day, else the last that is known. */
function postOn(official: Official, day: Day): string | undefined {
  const month = day.slice(0, 7)
  const post = official.posts.find(
    ({ from, to }) => (from ?? '') <= month && month <= (to ?? '9999'),
  )
  return post?.title ?? latestPost(official)
}

/** "Blinken–Wang call" → "blinken-wang-call" */
const slugOf = (title: string) =>
  (foldText(title).match(/[a-z0-9]+/g) ?? ['engagement']).slice(0, 6).join('-')
