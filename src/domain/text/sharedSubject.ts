import type { PassageFeatures } from './features.ts'

/** Fewest concepts of manner that make two sentences of little content say the same. */
const FEWEST = 2

/**
 * Whether two passages have a subject in common: a topic, a term, a thing that they speak of, or
 * a word that does more than name the parties. Good relations alone are none, nor is it enough
 * that both say that there were talks: sentences of little content go with each other only where
 * they say the same of them.
 */
export function haveSharedSubject(a: PassageFeatures, b: PassageFeatures): boolean {
  const isShared = (topic: string) => topic !== 'relationship' && b.topics.includes(topic)
  return (
    a.topics.some(isShared) ||
    countShared(a.subjects, b.subjects) > 0 ||
    countShared(new Set(a.words.keys()), b.words) > 0 ||
    (isSlight(a) === isSlight(b) && countShared(a.concepts, b.concepts) >= FEWEST)
  )
}

/** A sentence of little content: a meeting, a meal, an exchange of views on nothing that it names. */
const isSlight = ({ topics, subjects }: PassageFeatures): boolean =>
  subjects.size === 0 && topics.every(topic => topic === 'relationship')

const countShared = (some: ReadonlySet<string>, others: { has: (one: string) => boolean }) =>
  [...some].filter(one => others.has(one)).length
