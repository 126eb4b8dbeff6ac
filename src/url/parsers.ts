import { parseDay, type Day } from '../domain/day.ts'
import { FORMATS, LEVELS, STATUSES } from '../domain/engagement.ts'
import { ACCOUNT_FILTERS, MATCHES } from '../domain/filter.ts'
import { SILENCE_PARTS, type SilenceChoice } from '../domain/silence.ts'
import {
  BASES,
  BINS,
  HEATS,
  LANES,
  LAYOUTS,
  MEASURES,
  ORDERS,
  SIDE_SPLITS,
  SORTS,
  WEIGHTS,
  type View,
} from '../domain/view.ts'

const MAX_QUERY = 200
const MAX_TERM = 80

/** How a value stands in an address. */
export interface Parser<Value> {
  /** `null` for a text that stands for no value. */
  parse: (text: string) => Value | null
  serialize: (value: Value) => string
}

const asIs = (value: string) => value

const textUpTo = (length: number): Parser<string> => ({
  parse: text => text.trim().slice(0, length).trim() || null,
  serialize: asIs,
})

const oneOf = <Word extends string>(words: readonly Word[]): Parser<Word> => ({
  parse: text => words.find(word => word === text) ?? null,
  serialize: asIs,
})

const day: Parser<Day> = { parse: parseDay, serialize: asIs }

/** Ids are slugs; whether the data has them is asked later, of the data. */
const id: Parser<string> = {
  parse: text => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null),
  serialize: asIs,
}

/** A topic and a part of its silences: "taiwan.cn". */
const silence: Parser<SilenceChoice> = {
  parse(text) {
    const [topic = '', name = '', ...rest] = text.split('.')
    const part = SILENCE_PARTS.find(known => known === name)
    return id.parse(topic) && part && rest.length === 0 ? { topic, part } : null
  },
  serialize: ({ topic, part }) => `${topic}.${part}`,
}

/** Written as "1", and only where it is so. */
const flag: Parser<boolean> = {
  parse: text => (text === '1' ? true : null),
  serialize: value => (value ? '1' : ''),
}

/** Values joined by plain commas; what the item's parser does not know, and repeats, fall out. */
const listOf = <Item>(item: Parser<Item>): Parser<readonly Item[]> => ({
  parse(text) {
    const items = text.split(',').flatMap(part => item.parse(part) ?? [])
    return items.length > 0 || text === '' ? [...new Set(items)] : null
  },
  serialize: items => items.map(one => item.serialize(one)).join(','),
})

/** One parser a parameter, in the order in which addresses carry them. */
export const PARSERS: { readonly [Field in keyof View]: Parser<NonNullable<View[Field]>> } = {
  q: textUpTo(MAX_QUERY),
  officials: listOf(id),
  match: oneOf(MATCHES),
  topics: listOf(id),
  format: listOf(oneOf(FORMATS)),
  level: listOf(oneOf(LEVELS)),
  status: listOf(oneOf(STATUSES)),
  accounts: oneOf(ACCOUNT_FILTERS),
  silence,
  from: day,
  to: day,
  lanes: oneOf(LANES),
  measure: oneOf(MEASURES),
  bin: oneOf(BINS),
  by: oneOf(LAYOUTS),
  charts: listOf(id),
  sides: oneOf(SIDE_SPLITS),
  sort: oneOf(SORTS),
  basis: oneOf(BASES),
  weight: oneOf(WEIGHTS),
  heat: oneOf(HEATS),
  order: oneOf(ORDERS),
  term: textUpTo(MAX_TERM),
  embed: flag,
}

/** The parameters in the order of the address. */
export const PARAMS = Object.keys(PARSERS) as (keyof View)[]

/** Fields whose values are lists joined by commas. */
export const LIST_PARAMS: ReadonlySet<string> = new Set([
  'officials',
  'topics',
  'format',
  'level',
  'status',
  'charts',
])
