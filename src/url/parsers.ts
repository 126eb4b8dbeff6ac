import { BINS } from '../domain/time/bins.ts'
import { createParser, parseAsStringLiteral, type SingleParserBuilder } from 'nuqs/server'
import { parseDay } from '../domain/time/day.ts'
import {
  ACTS,
  FORMATS,
  INITIATORS,
  LEVELS,
  SIDES,
  SPEAKERS,
  STATUSES,
} from '../domain/record/engagement.ts'
import { formatSpan, parseSpan } from '../domain/time/span.ts'
import { CLAIM_CHOICES } from '../domain/claims/choice.ts'
import { STANDINGS } from '../domain/record/claim.ts'
import { ACCOUNT_FILTERS, MATCHES } from '../domain/view/filter.ts'
import { SILENCE_PARTS, type SilenceChoice } from '../domain/accounts/silence.ts'
import { CHOICES, ONLY, PLAIN_VIEW, type View } from '../domain/view/view.ts'

const MAX_QUERY = 200
const MAX_TERM = 80

const textUpTo = (length: number) =>
  createParser({
    parse: value => value.trim().slice(0, length).trim() || null,
    serialize: (value: string) => value,
  })

const day = createParser({ parse: parseDay, serialize: value => value })

/** A period: "2021-01-20..2025-01-19", "2025-01-20..". */
const span = createParser({ parse: parseSpan, serialize: formatSpan })

/** Ids are slugs; whether they exist is checked later, against the data. */
const id = createParser({
  parse: value => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? value : null),
  serialize: value => value,
})

/** A topic and a part of its silences: "taiwan.cn". */
const silence = createParser<SilenceChoice>({
  parse(value) {
    const [topic = '', name = '', ...rest] = value.split('.')
    const part = SILENCE_PARTS.find(known => known === name)
    return id.parse(topic) && part && rest.length === 0 ? { topic, part } : null
  },
  serialize: ({ topic, part }) => `${topic}.${part}`,
  eq: (a, b) => a.topic === b.topic && a.part === b.part,
})

/** Written as "1" if true, otherwise left out. */
const flag = createParser<boolean>({
  parse: value => (value === '1' ? true : null),
  serialize: () => '1',
})

/** Values joined by plain commas; repeats and what the item's parser rejects are dropped. */
function listOf<Item>(item: Pick<SingleParserBuilder<Item>, 'parse' | 'serialize'>) {
  const serialize = (items: readonly Item[]) => items.map(one => item.serialize(one)).join(',')
  return createParser<readonly Item[]>({
    parse(value) {
      const items = value.split(',').flatMap(part => item.parse(part) ?? [])
      const distinct = new Map(items.map(one => [item.serialize(one), one]))
      return items.length > 0 || value === '' ? [...distinct.values()] : null
    },
    serialize,
    eq: (a, b) => a.length === b.length && serialize(a) === serialize(b),
  })
}

/** One parser per parameter, in the order in which addresses list them. */
export const PARSERS = {
  q: textUpTo(MAX_QUERY).withDefault(PLAIN_VIEW.q),
  officials: listOf(id).withDefault(PLAIN_VIEW.officials),
  match: parseAsStringLiteral(MATCHES).withDefault(PLAIN_VIEW.match),
  topics: listOf(id).withDefault(PLAIN_VIEW.topics),
  format: listOf(parseAsStringLiteral(FORMATS)).withDefault(PLAIN_VIEW.format),
  level: listOf(parseAsStringLiteral(LEVELS)).withDefault(PLAIN_VIEW.level),
  status: listOf(parseAsStringLiteral(STATUSES)).withDefault(PLAIN_VIEW.status),
  asked: listOf(parseAsStringLiteral(INITIATORS)).withDefault(PLAIN_VIEW.asked),
  place: listOf(id).withDefault(PLAIN_VIEW.place),
  accounts: parseAsStringLiteral(ACCOUNT_FILTERS),
  silence,
  line: id,
  from: day,
  to: day,
  lanes: parseAsStringLiteral(CHOICES.lanes).withDefault(PLAIN_VIEW.lanes),
  claim: parseAsStringLiteral(CLAIM_CHOICES),
  standing: listOf(parseAsStringLiteral(STANDINGS)).withDefault(PLAIN_VIEW.standing),
  act: listOf(parseAsStringLiteral(ACTS)).withDefault(PLAIN_VIEW.act),
  speaker: listOf(parseAsStringLiteral(SPEAKERS)).withDefault(PLAIN_VIEW.speaker),
  measure: parseAsStringLiteral(CHOICES.measure).withDefault(PLAIN_VIEW.measure),
  bin: parseAsStringLiteral(BINS),
  by: parseAsStringLiteral(CHOICES.by).withDefault(PLAIN_VIEW.by),
  only: parseAsStringLiteral(ONLY),
  against: id,
  side: parseAsStringLiteral(SIDES),
  versus: listOf(span).withDefault(PLAIN_VIEW.versus),
  context: parseAsStringLiteral(CHOICES.context).withDefault(PLAIN_VIEW.context),
  charts: listOf(id),
  sides: parseAsStringLiteral(CHOICES.sides).withDefault(PLAIN_VIEW.sides),
  sort: parseAsStringLiteral(CHOICES.sort).withDefault(PLAIN_VIEW.sort),
  basis: parseAsStringLiteral(CHOICES.basis).withDefault(PLAIN_VIEW.basis),
  weight: parseAsStringLiteral(CHOICES.weight).withDefault(PLAIN_VIEW.weight),
  heat: parseAsStringLiteral(CHOICES.heat).withDefault(PLAIN_VIEW.heat),
  order: parseAsStringLiteral(CHOICES.order).withDefault(PLAIN_VIEW.order),
  per: parseAsStringLiteral(CHOICES.per).withDefault(PLAIN_VIEW.per),
  rank: parseAsStringLiteral(CHOICES.rank).withDefault(PLAIN_VIEW.rank),
  term: textUpTo(MAX_TERM).withDefault(PLAIN_VIEW.term),
  embed: flag.withDefault(PLAIN_VIEW.embed),
}

/** The parameters in the order of the address. */
export const PARAMS = Object.keys(PARSERS) as (keyof View)[]
