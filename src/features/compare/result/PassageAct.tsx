import type { Side } from '../../../domain/record/engagement.ts'
import { actLine } from '../../../domain/record/labels.ts'
import type { AnalysedPassage } from '../../../domain/text/analysis.ts'

interface PassageActProps {
  side: Side
  passage: AnalysedPassage
  isCorrected: boolean
}

/** Who does what in a sentence, and whether the reader corrected it. */
export function PassageAct({ side, passage, isCorrected }: PassageActProps) {
  const { speaker, act, isBoilerplate, topics } = passage
  const isUnread = isBoilerplate && topics.length === 0 && !isCorrected
  return (
    <>
      {isUnread
        ? 'Not part of the account'
        : actLine({ speaker: speaker.value, act: act.value }, side)}
      {isCorrected && <span className="font-medium text-ink"> · corrected</span>}
    </>
  )
}
