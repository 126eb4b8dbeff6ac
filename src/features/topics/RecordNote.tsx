import { ANY_ACT, chosenActs } from '../../domain/record/acts.ts'
import { countRecord, type RecordYear } from '../../domain/accounts/topicRecord.ts'
import { countKnownInFull } from '../../domain/record/coverage.ts'
import { count, countAccounts } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { coverageHref, filterOf } from '../../url/links.ts'

interface RecordNoteProps {
  /** Topic id. */
  topic: string
  years: readonly RecordYear[]
  view: View
}

/** The length of a topic's record, the number of rows one side leaves out, and their basis. */
export function RecordNote({ topic, years, view }: RecordNoteProps) {
  const { rows, points, silent } = countRecord(years)
  const isChosen = chosenActs(view) !== ANY_ACT
  const silences = [
    silent.us > 0 ? `${silent.us} that only Beijing’s account raises` : '',
    silent.cn > 0 ? `${silent.cn} that only Washington’s does` : '',
  ].filter(Boolean)
  const inOrder = isChosen
    ? `${count(points, 'point')} of the chosen acts and speakers, in ${count(rows, 'engagement')} in order of date`
    : `${count(rows, 'engagement')} in order of date`
  if (isChosen || silences.length === 0) return inOrder
  const engagements = years.flatMap(year => year.rows.map(row => row.engagement))
  return (
    <>
      {inOrder}, among them {silences.join(' and ')};{' '}
      <BasisLink href={coverageHref({ ...filterOf(view), topics: [topic] })}>
        {countAccounts(countKnownInFull(engagements))} known in full
      </BasisLink>
    </>
  )
}
