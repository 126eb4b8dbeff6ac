import type { EngagementTerms, PointTerms } from '../../domain/accounts/extracts.ts'
import { SIDES, SPEAKERS } from '../../domain/record/engagement.ts'
import { dataFile } from './dataFile.ts'
import { row } from './fields.ts'
import { list, oneOf, text } from './form.ts'

/** `data/terms.<hash>.json`: in order of time. */
export const termsFile = dataFile(
  'terms',
  list(
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
)
