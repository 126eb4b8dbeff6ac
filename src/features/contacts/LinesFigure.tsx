import { useMemo } from 'react'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import { lastDay } from '../../domain/record/engagement.ts'
import { formatDay } from '../../domain/time/day.ts'
import { inOrder } from '../../domain/view/order.ts'
import type { Order } from '../../domain/view/view.ts'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { NoneLeft } from '../../ui/NoneLeft.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Select } from '../../ui/Select.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { deviceHint, useHoverCaption } from '../../ui/useHoverCaption.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { linesTable } from './contactTexts.ts'
import { LineRow } from './LineRow.tsx'
import { Legend } from './Legend.tsx'
import { TimeAxis } from './TimeAxis.tsx'
import { timeScale } from './timeScale.ts'
import { useDaysShown } from './useLineRecords.ts'
import './lines.css'

const ORDER_OPTIONS: readonly { value: Order; label: string }[] = [
  { value: 'own', label: 'rank' },
  { value: 'number', label: 'contacts' },
  { value: 'last', label: 'last contact' },
  { value: 'first', label: 'first contact' },
  { value: 'longest', label: 'longest gap' },
  { value: 'median', label: 'median gap' },
  { value: 'name', label: 'name' },
]

const HEADINGS = [
  'Contacts',
  'Last contact',
  'Median gap',
  'Longest gap',
  'Per quarter',
  'Who asked',
]

const HINT = deviceHint(
  'Hover over a mark to see which contact it is; a line’s name opens its record.',
  'Tap a mark to open its engagement; a line’s name opens its record.',
)

interface LinesFigureProps extends PanelInput {
  records: readonly LineRecord[]
}

/** The lines of contact, one row for each. */
export function LinesFigure({ records, engagements, drawn, view, onChange }: LinesFigureProps) {
  const within = useDaysShown(drawn)
  const place = useMemo(() => timeScale(within), [within])
  const [caption, tell] = useHoverCaption(HINT)
  const ranked = records
    .filter(({ all }) => all.length > 0)
    .map(record => ({
      record,
      name: record.line.label,
      total: record.held.length,
      first: record.held[0]?.date ?? null,
      last: record.held.map(lastDay).toSorted().at(-1) ?? null,
      longest: record.longest?.days,
      median: record.median,
    }))
  const rows = inOrder(ranked, drawn.order).map(({ record }) => record)
  const basis = `time since the last contact is counted to ${formatDay(within.to)}, the last day in view`
  if (rows.length === 0) {
    return (
      <NoneLeft
        title="None of these engagements is on a line of contact"
        engagements={engagements.length}
        onReset={() => onChange(NO_FILTER)}
      />
    )
  }
  return (
    <Panel
      title="Lines of contact"
      note={basis}
      controls={
        <Select
          label="order"
          options={ORDER_OPTIONS}
          value={view.order}
          onChange={order => onChange({ order })}
        />
      }
    >
      <Figure
        title="Lines of contact"
        basis={basis}
        name="contacts"
        table={linesTable(rows, basis)}
        chart={
          <>
            <div aria-hidden="true" className="lines-row pb-1 text-[0.8125rem] text-soft">
              <span className="self-end max-lg:hidden">Line</span>
              <div className="lines-strip">
                <TimeAxis within={within} place={place} />
              </div>
              {HEADINGS.map(heading => (
                <span key={heading} className="self-end max-lg:hidden">
                  {heading}
                </span>
              ))}
            </div>
            <ul>
              {rows.map(record => (
                <LineRow key={record.line.id} view={drawn} {...{ record, within, place, tell }} />
              ))}
            </ul>
            <Legend />
            {caption}
          </>
        }
      />
    </Panel>
  )
}
