import { tokenize, type Token } from '../search/tokens.ts'
import { PatternIndex, type Hit, type Scan } from './scan.ts'

/** How many words a gap may stand for. */
const LONGEST_GAP = 4
/** The letters of a beginning by which it is looked up. */
const KEY_LETTERS = 3

/** One form of a word in a pattern. */
interface WordForm {
  /** Without case; without its plural ending where it is a whole word. */
  text: string
  /** Whether any ending may follow. */
  isOpen: boolean
  /** The word with its capitals, where they count. */
  exact: string | null
  /** Whether it must not be singular where the pattern is plural, and the other way round. */
  isFixed: boolean
}

/** A word, in one of several forms, and whether others may stand before it. */
interface Step {
  forms: readonly WordForm[]
  afterGap: boolean
}

/** The words of a pattern in their order. */
export type EnglishPattern = readonly Step[]

/**
 * Reads a pattern: words with spaces between them; `export*` stands for every word that begins so,
 * `seas|waters` for either, `…` for up to four words. A word in small letters matches whatever its
 * case and number, `=rights` not the singular, one in capitals ("WHO") only as it stands. Hyphens
 * count as spaces.
 *
 * @returns the pattern, or what was expected instead
 */
export function parseEnglish(pattern: string): EnglishPattern | string {
  if (pattern !== pattern.trim() || /\s\s/.test(pattern)) {
    return 'words with one space between them and none around them'
  }
  const steps: Step[] = []
  let afterGap = false
  for (const part of pattern.split(/[ -]/)) {
    if (part === '…') {
      if (afterGap || steps.length === 0) return 'a gap … only between two words'
      afterGap = true
      continue
    }
    const forms = part.split('|').map(parseForm)
    const fault = forms.find(form => typeof form === 'string')
    if (fault !== undefined) return fault
    steps.push({ forms: forms.filter(form => typeof form !== 'string'), afterGap })
    afterGap = false
  }
  return afterGap || steps.length === 0 ? 'a gap … only between two words' : steps
}

function parseForm(word: string): WordForm | string {
  const isOpen = word.endsWith('*')
  const isFixed = word.startsWith('=')
  const stem = word.slice(isFixed ? 1 : 0, isOpen ? -1 : undefined)
  const [token, ...rest] = tokenize(stem)
  if (!token || rest.length > 0 || token.at[1] - token.at[0] !== stem.length || token.han) {
    return 'words of letters and digits, with = only before one and * only after one'
  }
  if (isOpen && token.text.length < KEY_LETTERS) {
    return `at least ${KEY_LETTERS} letters before *`
  }
  return {
    text: isOpen || isFixed ? token.text : token.stem,
    isOpen,
    isFixed,
    exact: /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(stem) ? stem : null,
  }
}

interface Indexed {
  number: number
  pattern: EnglishPattern
  form: WordForm
}

/** A scan for patterns; those that are broken are left out. */
export function englishScanner(patterns: readonly string[]): Scan {
  const whole = new PatternIndex<Indexed>()
  const open = new PatternIndex<Indexed>()
  for (const [number, text] of patterns.entries()) {
    const pattern = parseEnglish(text)
    if (typeof pattern === 'string') continue
    for (const form of pattern[0]?.forms ?? []) {
      const entry = { number, pattern, form }
      if (form.isOpen) open.add(form.text.slice(0, KEY_LETTERS), entry)
      else whole.add(form.text, entry)
    }
  }
  return text => {
    const tokens = tokenize(text)
    const hits: Hit[] = []
    for (const [index, token] of tokens.entries()) {
      const candidates = [
        ...whole.get(token.stem),
        ...(token.text === token.stem ? [] : whole.get(token.text)),
        ...open.get(token.text.slice(0, KEY_LETTERS)),
      ]
      for (const { number, pattern, form } of candidates) {
        if (!isForm(form, token, text)) continue
        const last = tokens[endOf(pattern, 1, tokens, index, text)]
        if (last) hits.push({ pattern: number, start: token.at[0], end: last.at[1] })
      }
    }
    return hits
  }
}

/** The place of the last word, where the steps from one on follow the word at a place; else -1. */
function endOf(
  pattern: EnglishPattern,
  from: number,
  tokens: readonly Token[],
  index: number,
  text: string,
): number {
  const step = pattern[from]
  if (!step) return index
  const furthest = index + 1 + (step.afterGap ? LONGEST_GAP : 0)
  for (let next = index + 1; next <= furthest; next++) {
    const token = tokens[next]
    if (!token) return -1
    if (!step.forms.some(form => isForm(form, token, text))) continue
    const end = endOf(pattern, from + 1, tokens, next, text)
    if (end >= 0) return end
  }
  return -1
}

function isForm(form: WordForm, token: Token, text: string): boolean {
  const { isOpen, isFixed, exact } = form
  if (exact !== null) return text.slice(token.at[0], token.at[1]).replaceAll('.', '') === exact
  if (isOpen) return token.text.startsWith(form.text)
  return form.text === (isFixed ? token.text : token.stem)
}
