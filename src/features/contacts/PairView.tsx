import type { OfficialPair } from '../../domain/contacts/pairOf.ts'
import { SIDES } from '../../domain/record/engagement.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import type { PanelContent } from '../../url/panelInput.ts'
import { Gaps } from './Gaps.tsx'
import { LineTimeline } from './LineTimeline.tsx'
import { RecordList } from './RecordList.tsx'
import type { PairRecord } from './usePairRecord.ts'

interface PairViewProps extends PanelContent {
  pair: OfficialPair
  found: PairRecord
}

/** The record of two officials: what both led, held or not, and what else both took part in. */
export function PairView({ pair, found: { record, others }, ...panel }: PairViewProps) {
  const { all, held, notHeld } = record
  const lists = [
    { title: 'The record', engagements: held },
    { title: 'Not held', engagements: notHeld },
    { title: 'Led by others, or counted by its meetings', engagements: others },
  ]
  return (
    <>
      {all.length > 0 && (
        <>
          <ErrorBoundary part="The timeline">
            <LineTimeline record={record} holders={SIDES.map(side => pair[side])} {...panel} />
          </ErrorBoundary>
          <ErrorBoundary part="The gaps">
            <Gaps record={record} {...panel} />
          </ErrorBoundary>
        </>
      )}
      <ErrorBoundary part="The record">
        {lists.map(
          list =>
            list.engagements.length > 0 && <RecordList key={list.title} {...panel} {...list} />,
        )}
      </ErrorBoundary>
    </>
  )
}
