import type { EngagementTerms, PointTerms, RecordedTerms } from '../../domain/accounts/extracts.ts'
import { SIDES, SPEAKERS } from '../../domain/record/engagement.ts'
import { dataFile } from './dataFile.ts'
import { object, row } from './fields.ts'
import { list, map, oneOf, text } from './form.ts'

/** `data/terms.<hash>.json` */
export const termsFile = dataFile(
  'terms',
  object<RecordedTerms>({
    english: map(text),
    engagements: list(
      row<EngagementTerms>({
        engagement: text,
        points: list(
          row<PointTerms>({
            side: oneOf(SIDES),
            speaker: oneOf(SPEAKERS),
            topics: list(text),
            terms: list(text),
          }),
        ),
      }),
    ),
  }),
)
