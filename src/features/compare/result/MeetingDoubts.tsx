import type { Official } from '../../../domain/record/engagement.ts'
import type { MeetingDoubt } from '../../../domain/text/analysis.ts'
import { TEXT_LABELS } from '../../../domain/text/inputFaults.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'

/** Says why the two texts may not be of one meeting; nothing if there is no reason to think so. */
export function MeetingDoubts({ doubts }: { doubts: readonly MeetingDoubt[] }) {
  const { officials } = useCatalog()
  if (doubts.length === 0) return null
  return (
    <p role="note" className="mt-4 border-l-4 border-rule bg-notice px-4 py-2 text-sm">
      These may not be two accounts of one meeting.{' '}
      {doubts.map(doubt => sentenceOf(doubt, officials)).join(' ')} They are compared all the same.
    </p>
  )
}

function sentenceOf({ kind, us, cn }: MeetingDoubt, officials: ReadonlyMap<string, Official>) {
  if (kind === 'days') return `The ${TEXT_LABELS.us} is dated ${us}, the ${TEXT_LABELS.cn} ${cn}.`
  const nameOf = (id: string) => officials.get(id)?.name ?? id
  return `The ${TEXT_LABELS.us} names ${nameOf(us)}, the ${TEXT_LABELS.cn} ${nameOf(cn)}, and no official is named in both.`
}
