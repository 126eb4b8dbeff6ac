import { createContext, use, type ReactNode } from 'react'
import { groupBy } from '../domain/lists.ts'
import { isChinese } from '../domain/terms/english.ts'
import { placed } from './placed.ts'
import { verbatim } from './verbatim.ts'

/**
 * A word, which may begin a name; or a run of Chinese, with the punctuation within it: "台湾问题",
 * "《上海公报》和约".
 */
const WORD_OR_CHINESE =
  /(?<!\p{L})[^\P{L}\p{Script=Han}]+|\p{Script=Han}(?:[\p{Script=Han}\d，、；：·《》（）]*\p{Script=Han})?/gu

/** Names by their first word, a longer one before one that it begins with. */
type Names = ReadonlyMap<string | undefined, readonly string[]>

/** What no sentence of the app has translated in it, besides Chinese. */
const NamesContext = createContext<Names>(new Map())

/** Provides the names that sentences leave as they are to everything below. */
export const NamesProvider = NamesContext.Provider

/** What to provide for these names. */
export const namesByWord = (names: Iterable<string>): Names =>
  groupBy(
    [...new Set(names)].toSorted((a, b) => b.length - a.length),
    name => name.match(WORD_OR_CHINESE)?.[0],
  )

/**
 * A text of the app's own, in which the browser is to translate no name and no Chinese. Anything
 * but a string stays as it is.
 */
export function Sentence({ text }: { text: ReactNode }) {
  const names = use(NamesContext)
  if (typeof text !== 'string') return text
  return placed(partsOf(text, names)).map(({ text: part, isName, start }) =>
    isName ? (
      <span key={start} {...verbatim(part)}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** The text, cut before and after each name and each run of Chinese. */
export function partsOf(text: string, names: Names): { text: string; isName: boolean }[] {
  const parts = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(WORD_OR_CHINESE)) {
    if (index < end) continue
    const name = isChinese(found) ? found : nameAt(text.slice(index), names.get(found))
    if (name === undefined) continue
    parts.push({ text: text.slice(end, index), isName: false }, { text: name, isName: true })
    end = index + name.length
  }
  return [...parts, { text: text.slice(end), isName: false }].filter(part => part.text !== '')
}

/** The first of the names with which a text begins, as whole words. */
const nameAt = (text: string, names: readonly string[] = []) =>
  names.find(name => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)))
