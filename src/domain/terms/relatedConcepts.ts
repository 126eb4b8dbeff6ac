import { foldText, singular } from '../folding.ts'
import { compare } from '../lists.ts'
import type { Concept } from './concept.ts'

/** The concepts that are listed on a concept's page. */
export interface RelatedConcepts {
  /** Those that its note names, and those whose notes name it. */
  inNotes: Concept[]
  /** Others with similar wordings, the most similar first. */
  alike: Concept[]
}

/** The least similarity, as the mean of Dice's coefficients of the wordings in both languages. */
const LEAST_ALIKE = 0.45
const MOST_ALIKE = 6

/** The concepts of a glossary that are related to one of them. */
export function relatedConcepts(concept: Concept, glossary: readonly Concept[]): RelatedConcepts {
  const others = glossary.filter(({ id }) => id !== concept.id)
  const inNotes = others.filter(other => isNamedIn(concept, other) || isNamedIn(other, concept))
  const own = wordsOf(concept)
  const alike = others
    .filter(other => !inNotes.includes(other))
    .map(other => ({ other, likeness: likeness(own, wordsOf(other)) }))
    .filter(one => one.likeness >= LEAST_ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness || compare(a.other.id, b.other.id))
  return { inNotes, alike: alike.slice(0, MOST_ALIKE).map(({ other }) => other) }
}

/** Whether the note of one concept names another by an English wording of two words or more. */
function isNamedIn({ en, terms }: Concept, { note }: Concept): boolean {
  if (!note) return false
  const text = ` ${foldWords(note)} `
  return [en, ...terms].some(name => {
    const folded = foldWords(name)
    return folded.includes(' ') && text.includes(` ${folded} `)
  })
}

/** "One-China Policy" → "one china policy"; Chinese characters are dropped. */
const foldWords = (text: string) =>
  foldText(text)
    .match(/[a-z0-9']+/g)
    ?.join(' ') ?? ''

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and as at be by for from in is its not of on or the to with'.split(' '),
)

interface Words {
  english: ReadonlySet<string>
  /** Pairs of adjacent Chinese characters. */
  pairs: ReadonlySet<string>
}

function wordsOf({ en, zh }: Concept): Words {
  const english = foldWords(en)
    .split(' ')
    .filter(word => word !== '' && !FUNCTION_WORDS.has(word))
    .map(singular)
  const characters = zh.match(/\p{Script=Han}/gu) ?? []
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  return { english: new Set(english), pairs: new Set(pairs) }
}

const likeness = (a: Words, b: Words) => (dice(a.english, b.english) + dice(a.pairs, b.pairs)) / 2

/** Dice's coefficient: 2·|A ∩ B| / (|A| + |B|), 0 if the sets share nothing. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(item => b.has(item)).length
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
