import { dataFile } from './dataFile.ts'
import { list, text } from './form.ts'

/** `data/words.<hash>.json`: the roots of the record's English words, sorted; see `rootOfWord`. */
export const wordsFile = dataFile('words', list(text))
