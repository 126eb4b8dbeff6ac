import { ACTS } from '../../src/domain/record/engagement.ts'
import { actIn } from '../../src/domain/text/act.ts'
import { languageOf } from '../../src/domain/text/language.ts'
import { labelStage } from './labels.ts'

/** The act of a point. */
export const actStage = labelStage(
  'act',
  ACTS,
  ({ act }) => act,
  () => text => actIn(text, languageOf(text)).value,
)
