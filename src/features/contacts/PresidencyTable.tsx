import { presidencyRates } from '../../domain/contacts/presidencyRates.ts'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import { presidencyLabel } from '../../domain/time/presidencies.ts'
import { formatDayRangeShort } from '../../domain/time/day.ts'
import { DataTable } from '../../ui/figure/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { PanelContent } from '../../url/panelInput.ts'
import { rateText } from './contactTexts.ts'
import { useDaysShown } from './useLineRecords.ts'

interface PresidencyTableProps extends PanelContent {
  record: LineRecord
}

/** How often the line was used under each president of the United States. */
export function PresidencyTable({ record, drawn }: PresidencyTableProps) {
  const rates = presidencyRates(record.held, useDaysShown(drawn))
  return (
    <Panel title="Under each president">
      <div className="max-w-2xl">
        <DataTable
          table={{
            caption:
              'Contacts held under each president of the United States, in the part of the term that is in view',
            columns: [
              { label: 'President' },
              { label: 'In view' },
              { label: 'Held', numeric: true },
              { label: 'Per quarter', numeric: true },
            ],
            rows: rates.map(({ presidency, within, contacts, rate }) => [
              presidencyLabel(presidency),
              unbroken(formatDayRangeShort(within.from, within.to)),
              contacts,
              rateText(rate),
            ]),
          }}
        />
      </div>
    </Panel>
  )
}

/** A range of days that wraps only between the two: "9 Feb 2017 – 19 Jan 2021". */
const unbroken = (range: string) => range.replaceAll(/(?<!–) /g, '\u00a0')
