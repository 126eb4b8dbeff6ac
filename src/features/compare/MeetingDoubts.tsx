import type { MeetingDoubt } from '../../domain/text/analysis.ts'
import { TEXT_LABELS } from '../../domain/text/inputFaults.ts'

/** Says why the two texts may not be of one meeting; nothing if there is no reason to think so. */
export function MeetingDoubts({ doubts }: { doubts: readonly MeetingDoubt[] }) {
  if (doubts.length === 0) return null
  return (
    <div role="note" className="mt-4 border-l-4 border-rule bg-notice px-4 py-2 text-sm">
      <p>
        These may not be two accounts of one meeting. {doubts.map(sentenceOf).join(' ')} They are
        compared all the same.
      </p>
    </div>
  )
}

const sentenceOf = ({ kind, us, cn }: MeetingDoubt): string =>
  kind === 'days'
    ? `The ${TEXT_LABELS.us} is dated ${us}, the ${TEXT_LABELS.cn} ${cn}.`
    : `The ${TEXT_LABELS.us} names ${us}, the ${TEXT_LABELS.cn} ${cn}, and no official is named in both.`
