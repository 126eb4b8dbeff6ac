import { Converter } from 'opencc-js/t2cn'

/** OpenCC's tables: the standard, then the characters preferred in Taiwan and in Hong Kong. */
const CONVERTERS = ['t', 'tw', 'hk'].map(from => Converter({ from, to: 'cn' }))

/** The unified ideographs, with the first extension. */
const [FIRST, LAST] = [0x3400, 0x9fff]

/**
 * Traditional characters with their simplified forms, two characters each: "臺台灣湾". Kept are
 * those whose simplified form is among the 3,755 most frequent characters or in the given text.
 */
export function traditionalPairs(text: string): string {
  const wanted = new Set((frequentCharacters() + text).match(/\p{Script=Han}/gu))
  const pairs: string[] = []
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code)
    const simplified = CONVERTERS.map(convert => convert(character)).find(one => one !== character)
    if (simplified && wanted.has(simplified)) pairs.push(character + simplified)
  }
  return pairs.join('')
}

/** The first level of GB 2312, the national standard: rows 16 to 55 of 94 characters. */
function frequentCharacters(): string {
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row)
  const bytes = rows.flatMap(row => Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]))
  // The last five places are empty.
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes.slice(0, 3755).flat()))
}

/** The source of the module that holds the pairs. */
export const traditionalModule = (pairs: string): string =>
  `// Written by \`npm run traditional\` from OpenCC's tables.

/**
 * Traditional characters, each followed by its simplified form: the 3,755 most frequent characters
 * of GB 2312 and those of this dataset.
 */
export const TRADITIONAL_PAIRS =
  '${pairs}'
`
