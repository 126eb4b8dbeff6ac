/** A hyphen at the end of a line, soft or hard, with another line after it. */
const AT_LINE_END = /\p{L}[-\u00ad\u2010\u2011][^\S\n\r]*[\n\r]/u

/** Whether a text may have words that were broken at the end of a line. */
export const hasBrokenWords = (text: string): boolean => AT_LINE_END.test(text)

/**
 * What two forms of a word have in common: "determining", "determined", "determine" → "determin".
 * Short words stay whole.
 */
export function rootOfWord(word: string): string {
  const small = word.toLowerCase()
  const root = small.replace(/(?:ings?|ed|e?s|ly|ers?|e)$/, '')
  return root.length < 3 ? small : root
}

/** The roots of the words of some texts, each once, sorted. */
export function rootsOf(texts: readonly string[]): string[] {
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of text.match(/[A-Za-z]{2,}/g) ?? []) words.add(word)
  }
  return [...new Set([...words].map(rootOfWord))].toSorted()
}

/** First parts that keep their hyphen before a word: "non-market", though some write "nonmarket". */
const PREFIXES = new Set(['non', 'self', 'anti', 'cross'])

/**
 * Whether the hyphen between two parts at the end of a line belongs to the word. It does before a
 * capital or a digit, after a prefix such as "non", and between two known words that are not known
 * as one ("price-determining"). Elsewhere the word was broken ("eco-nomy").
 *
 * @param roots the roots of known words
 */
export function keepsHyphen(left: string, right: string, roots: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(right) || !/\p{Ll}$/u.test(left)) return true
  const isKnown = (word: string) => roots.has(rootOfWord(word))
  if (PREFIXES.has(left.toLowerCase()) && isKnown(right)) return true
  return !isKnown(left + right) && isKnown(left) && isKnown(right)
}
