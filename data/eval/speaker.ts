import { SPEAKERS } from '../../src/domain/record/engagement.ts'
import { languageOf } from '../../src/domain/text/language.ts'
import { indexNames } from '../../src/domain/text/names.ts'
import { speakerIn } from '../../src/domain/text/speaker.ts'
import { labelStage } from './labels.ts'

/** Whose statement a point is; the account's own side if its words do not tell. */
export const speakerStage = labelStage(
  'speaker',
  SPEAKERS,
  ({ speaker }) => speaker,
  ({ officials }) => {
    const names = indexNames(officials)
    return (text, side) => speakerIn(text, side, languageOf(text), names)?.value ?? side
  },
)
