import { NO_FILTER } from '../../domain/view/filter.ts'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { NoneLeft } from '../../ui/NoneLeft.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { Gaps } from './Gaps.tsx'
import { LineTimeline } from './LineTimeline.tsx'
import { PresidencyTable } from './PresidencyTable.tsx'
import { RecordList } from './RecordList.tsx'

interface LineViewProps extends PanelInput {
  record: LineRecord
}

/** One line: its timeline, its contacts under each president, its gaps, and its record. */
export function LineView(props: LineViewProps) {
  const { record, engagements, onChange } = props
  if (record.all.length === 0) {
    return (
      <NoneLeft
        title="None of these engagements is on this line of contact"
        engagements={engagements.length}
        onReset={() => onChange(NO_FILTER)}
      />
    )
  }
  return (
    <>
      <ErrorBoundary part="The timeline">
        <LineTimeline {...props} />
      </ErrorBoundary>
      <ErrorBoundary part="The presidencies">
        <PresidencyTable {...props} />
      </ErrorBoundary>
      <ErrorBoundary part="The gaps">
        <Gaps {...props} />
      </ErrorBoundary>
      <ErrorBoundary part="The record">
        <RecordList engagements={record.all} drawn={props.drawn} />
      </ErrorBoundary>
    </>
  )
}
