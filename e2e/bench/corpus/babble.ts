import type { Random } from './random.ts'

/** Meaningless texts made of words in an order in which they occurred elsewhere. */
export type Babble = (words: number) => string

/**
 * A text generator with the vocabulary of some texts. Names and numbers are left out, so that no
 * statement is attributed to anyone.
 */
export function babbler(texts: readonly string[], { pick }: Random): Babble {
  const followers = new Map<string, string[]>()
  const vocabulary: string[] = []
  for (const text of texts) {
    const words = text.split(/[^\p{L}\p{N}'-]+/u).filter(word => /^\p{Ll}+$/u.test(word))
    for (const [index, word] of words.entries()) {
      vocabulary.push(word)
      const next = words[index + 1]
      if (next === undefined) continue
      const list = followers.get(word)
      if (list) list.push(next)
      else followers.set(word, [next])
    }
  }
  return words => {
    const said = [pick(vocabulary)]
    while (said.length < words) {
      const known = followers.get(said.at(-1) ?? '')
      said.push(pick(known ?? vocabulary))
    }
    const text = said.join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
}
