import type { ChangeRow } from '../../../domain/change/rows.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { topicName } from '../../../accounts/topicName.ts'

interface AbsenceNoteProps {
  row: ChangeRow
  which: 'prior' | 'now'
}

/** Says why an account has no point in a topic's row. */
export function AbsenceNote({ row, which }: AbsenceNoteProps) {
  const { topics } = useCatalog()
  const under = row.under[which]
  if (under.length > 0) {
    const names = under.map(topic => topicName(topics, topic)).join(', ')
    return <p className="text-sm text-soft">Touched on under {names}</p>
  }
  const known = which === 'prior' ? row.prior : row.now
  if (known === null) {
    return <p className="text-[0.9375rem] text-soft">Not in the part recorded</p>
  }
  return (
    <p className="text-[0.9375rem] text-soft italic">
      {which === 'prior' ? 'Not in the earlier account' : 'Not in this account'}
    </p>
  )
}
