import type { TextContext } from '../../src/domain/text/context.ts'
import { prepareContext } from '../../src/domain/text/context.ts'
import { compileLexicon } from '../../src/domain/text/lexicon.ts'
import { tagPassage } from '../../src/domain/text/tag.ts'
import type { Dataset } from '../compile/dataset.ts'

/** The engine's context in an evaluation: officials and lexicon, but no terms from the records. */
export function prepareEvalContext({ officials, lexicon }: Dataset): TextContext {
  const compiled = compileLexicon(lexicon)
  return prepareContext(officials, [], (text, language) => tagPassage(text, language, compiled))
}
