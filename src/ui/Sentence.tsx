import { createContext, use, type ReactNode } from 'react'
import { placed } from './placed.ts'
import { verbatim } from './verbatim.ts'

/** A run of Chinese, with the punctuation within it: "台湾问题", "《上海公报》和约". */
const CHINESE = '\\p{Script=Han}(?:[\\p{Script=Han}\\d，、；：·《》（）]*\\p{Script=Han})?'

/** Matches what no sentence of the app has translated in it: names, and Chinese. */
const NamesContext = createContext(new RegExp(CHINESE, 'gu'))

/** Provides the names that sentences leave as they are to everything below. */
export const NamesProvider = NamesContext.Provider

/** What to provide for these names, of which a longer one goes before one that it begins with. */
export function patternOf(names: Iterable<string>): RegExp {
  const literal = [...new Set(names)]
    .toSorted((a, b) => b.length - a.length)
    .map(name => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
  const any = literal.map(name => `(?<!\\p{L})${name}(?!\\p{L})`)
  return new RegExp([...any, CHINESE].join('|'), 'gu')
}

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

/** The text, cut before and after each match. */
function partsOf(text: string, pattern: RegExp): { text: string; isName: boolean }[] {
  let end = 0
  const parts = [...text.matchAll(pattern)].flatMap(match => {
    const before = text.slice(end, match.index)
    end = match.index + match[0].length
    return [
      { text: before, isName: false },
      { text: match[0], isName: true },
    ]
  })
  return [...parts, { text: text.slice(end), isName: false }].filter(part => part.text !== '')
}
