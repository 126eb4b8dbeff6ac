import { dataFile } from './dataFile.ts'
import { list, checkedBy } from './form.ts'
import type { TopicLexicon } from '../../domain/text/lexicon.ts'

/** `data/lexicon.<hash>.json`: the words of every topic that has some. */
export const lexiconFile = dataFile(
  'lexicon',
  list(checkedBy<TopicLexicon>(async () => (await import('./lexicon.ts')).topicLexiconSchema)),
)
