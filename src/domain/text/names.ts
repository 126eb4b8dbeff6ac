import { simplify } from '../chinese/simplify.ts'
import type { Official, OfficialSide } from '../record/engagement.ts'
import type { Span } from './analysis.ts'
import type { Introduction } from './introductions.ts'

/** Where a text names an official. */
export interface NameMention extends Span {
  /** Official id. */
  official: string
  side: OfficialSide
}

interface KnownName {
  name: string
  official: string
  side: OfficialSide
}

/** Every way in which texts write the officials' names, by the first letter, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly KnownName[]>

/** Family names that are English words too, or given names: alone they name nobody. */
const AMBIGUOUS = new Set([
  'He',
  'An',
  'Song',
  'Sun',
  'Hong',
  'Center',
  'Chase',
  'Waters',
  'Yi',
  'Kim',
  'Brown',
])

/** Prepares the officials' names: full, short, in Chinese, aliases, and family names alone. */
export function indexNames(officials: readonly Official[]): NameIndex {
  const byFirst = new Map<string, KnownName[]>()
  const taken = new Set<string>()
  const add = (name: string, { id, side }: Official) => {
    if (name.length < 2 || AMBIGUOUS.has(name) || taken.has(name)) return
    taken.add(name)
    const first = name.charAt(0)
    const known = byFirst.get(first) ?? []
    byFirst.set(first, [...known, { name, official: id, side }])
  }
  const persons = officials.filter(({ kind }) => kind === 'person')
  for (const person of persons) for (const name of namesOf(person)) add(name, person)
  // Last, so that whoever is known by that name alone ("Xi") comes first.
  for (const person of persons) {
    const family = familyName(person)
    if (family) add(family, person)
  }
  return new Map(
    [...byFirst].map(([first, names]) => [
      first,
      names.toSorted((a, b) => b.name.length - a.name.length),
    ]),
  )
}

/** An index with names that a text introduces; those that are known already stay as they are. */
export function withIntroduced(index: NameIndex, introduced: readonly Introduction[]): NameIndex {
  const all = new Map(index)
  for (const { name, side } of introduced) {
    const known = all.get(name.charAt(0)) ?? []
    if (AMBIGUOUS.has(name) || known.some(other => other.name === name)) continue
    const added = [...known, { name: straight(name), official: name, side }]
    all.set(
      name.charAt(0),
      added.toSorted((a, b) => b.name.length - a.name.length),
    )
  }
  return all
}

function namesOf({ name, nameZh, short, aliases }: Official): string[] {
  const others = aliases.filter(alias => !alias.includes(','))
  const written = [name, short, ...(nameZh ? [nameZh] : []), ...others].map(straight)
  return written.map(simplify)
}

/** "Qin Gang" → "Qin", "Adam Smith" → "Smith". */
const familyName = ({ name, side }: Official): string | undefined =>
  side === 'cn' ? name.split(' ')[0] : name.split(' ').at(-1)

const straight = (text: string) => text.replaceAll('’', "'")

/** Finds the officials that a text names, in their order; no two overlap. */
export function findNames(text: string, index: NameIndex): NameMention[] {
  const plain = straight(text)
  const mentions: NameMention[] = []
  for (let at = 0; at < plain.length; at++) {
    if (isLatin(plain[at]) && isLatin(plain[at - 1])) continue
    const known = index.get(plain.charAt(at))?.find(({ name }) => isNameAt(plain, name, at))
    if (!known) continue
    const end = at + known.name.length
    mentions.push({ start: at, end, official: known.official, side: known.side })
    at = end - 1
  }
  return mentions
}

const isNameAt = (text: string, name: string, at: number) =>
  text.startsWith(name, at) && !(isLatin(name.at(-1)) && isLatin(text[at + name.length]))

const isLatin = (letter: string | undefined) =>
  letter !== undefined && /(?!\p{Script=Han})[\p{L}\p{N}]/u.test(letter)
