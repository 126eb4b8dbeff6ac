import type {
  ConceptPassage,
  ConceptRecord,
  RankedPoint,
  RelatedUses,
} from '../../domain/accounts/extracts.ts'
import { SIDES } from '../../domain/record/engagement.ts'
import { dataFile } from './dataFile.ts'
import { object, row } from './fields.ts'
import { count, list, oneOf, record, text } from './form.ts'

const related = row<RelatedUses>({ concept: text, us: count, cn: count })

/** `data/concepts/<id>.<hash>.json`: this concept and the next ones of the glossary. */
export const conceptsFile = dataFile(
  'concepts',
  list(
    object<ConceptRecord>({
      concept: text,
      passages: list(
        object<ConceptPassage>({
          engagement: text,
          side: oneOf(SIDES),
          point: record<RankedPoint>(({ rankedPointSchema }) => rankedPointSchema),
        }),
      ),
      inNotes: list(related),
      alike: list(related),
    }),
  ),
)
