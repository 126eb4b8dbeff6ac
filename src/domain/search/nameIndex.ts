import { tokenize, type Token } from './tokens.ts'

/** Something that can be found by its name. */
export interface Named {
  label: string
  /** Further names, in any script. */
  names?: readonly string[] | undefined
}

/**
 * Items with their names tokenized, so that they can be searched at every keystroke. Words and
 * names that several items share are stored once, and a query is compared with each once.
 */
export interface NamedIndex<Item> {
  items: readonly Item[]
  /** By item the numbers of its names, that of the label first. */
  namesOf: readonly (readonly number[])[]
  names: readonly Name[]
  words: readonly Word[]
}

/** A word of a name. */
export type Word = Pick<Token, 'text' | 'stem'>

/** A name, tokenized. */
export interface Name {
  /** The numbers of its words. */
  words: readonly number[]
  /** The words without spaces: "wangyi". */
  joined: string
}

/** Tokenizes the names of all items. */
export function indexNames<Item extends Named>(items: Iterable<Item>): NamedIndex<Item> {
  const steps = indexInSteps(items)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** The same for a large number of items, a few at a time. */
export function* indexInSteps<Item extends Named>(
  items: Iterable<Item>,
): Generator<undefined, NamedIndex<Item>> {
  const index = { items: [] as Item[], namesOf: [] as number[][], names: [] as Name[] }
  const words: Word[] = []
  const wordNumbers = new Map<string, number>()
  const nameNumbers = new Map<string, number>()
  const wordNumber = ({ text, stem }: Token) =>
    numberIn(wordNumbers, text, () => words.push({ text, stem }) - 1)
  const nameNumber = (name: string) =>
    numberIn(nameNumbers, name, () => {
      const tokens = tokenize(joinDays(name))
      const joined = tokens.map(({ text }) => text).join('')
      return index.names.push({ words: tokens.map(wordNumber), joined }) - 1
    })
  for (const item of items) {
    index.items.push(item)
    index.namesOf.push([item.label, ...(item.names ?? [])].map(nameNumber))
    if (index.items.length % STEP === 0) yield
  }
  return { ...index, words }
}

/** A few items at a time, since each takes only microseconds. */
const STEP = 20

/** The number of a text, which is made the first time. */
function numberIn(numbers: Map<string, number>, text: string, make: () => number): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const made = make()
  numbers.set(text, made)
  return made
}

/** Makes one word of a day or a month in figures: "2021-11-12" → "20211112". */
export const joinDays = (text: string): string =>
  text.replace(
    /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g,
    (_, year, month, day = '') => year + month + day,
  )
