import { Trie } from 'opencc-js/core'
import { configs } from 'opencc-js/preset/t2cn'
import { REGIONAL_WORDS } from '../../domain/chinese/regionalWords.ts'
import { simplify } from '../../domain/chinese/simplify.ts'
import { applyEdits, chainEdits, type Edit, type EditedText } from '../../domain/text/edits.ts'

type Dictionary = (typeof configs)[string]['conversionChain'][number][number]
type Pairs = readonly (readonly [string, string])[]

/**
 * Turns traditional Chinese into simplified: OpenCC's dictionaries, with the vocabulary of Taiwan
 * and Hong Kong. OpenCC's own converter forgets where a character came from, so that its trie is
 * used directly.
 *
 * @param known words, simplified or not, that a phrase of the dictionaries must not break up:
 *   OpenCC takes 布林 in 布林肯 for "Boolean" and 核心 for a "kernel"
 */
export function converter(known: readonly string[]): (text: string) => EditedText {
  const all = known.map(simplify).join('\n')
  const isFree = ([phrase]: readonly [string, string]) => !all.includes(simplify(phrase))
  const regional = [...groupOf('tw2sp'), ...groupOf('hk2sp')].map(dictionary =>
    pairsOf(dictionary).filter(pair => pair[0].length === 1 || isFree(pair)),
  )
  const tries = [trieOf([REGIONAL_WORDS, ...regional]), trieOf(groupOf('t2s').map(pairsOf))]
  return text => {
    const [words, characters] = tries
    if (!words || !characters) throw new Error('a dictionary is missing')
    const first = applyEdits(text, replacements(words, text))
    return chainEdits(first, applyEdits(first.text, replacements(characters, first.text)))
  }
}

/** The dictionaries of the first step of one of OpenCC's conversions. */
const groupOf = (name: string): readonly Dictionary[] => configs[name]?.conversionChain[0] ?? []

const pairsOf = (dictionary: Dictionary): Pairs =>
  typeof dictionary === 'string'
    ? dictionary.split('|').map(entry => {
        const [from = '', to = ''] = entry.split(' ')
        return [from, to] as const
      })
    : dictionary

/** Of two entries for one phrase the earlier counts. */
function trieOf(dictionaries: readonly Pairs[]): Trie {
  const trie = new Trie()
  for (const pairs of dictionaries.toReversed()) trie.loadDict(pairs)
  return trie
}

/** The longest entries of a dictionary in a text, from left to right. */
function replacements(trie: Trie, text: string): Edit[] {
  const edits: Edit[] = []
  for (let at = 0; at < text.length;) {
    const found = trie.matchPrefix(text, at)
    if (found) edits.push({ start: at, end: found.end, text: found.value })
    at = found?.end ?? at + (isPair(text, at) ? 2 : 1)
  }
  return edits
}

const isPair = (text: string, at: number) => (text.codePointAt(at) ?? 0) > 0xffff
