import { useMemo } from 'react'
import { FEWEST_ACCOUNTS, isComparable } from '../../domain/measures/emphasis.ts'
import { measureFrequency } from '../../domain/measures/frequency.ts'
import { groupRows, heatRows, periodAccounts } from '../../domain/measures/heat.ts'
import { fittingBin, periodsWithin } from '../../domain/time/period.ts'
import type { Heat, Order } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { BASIS_OPTIONS, BIN_OPTIONS } from '../../ui/choices.ts'
import { Panel } from '../../ui/Panel.tsx'
import { Select } from '../../ui/Select.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { deviceHint, useHoverCaption } from '../../ui/useHoverCaption.tsx'
import { coverageHref, filterOf } from '../../url/links.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { HeatLegend } from './HeatLegend.tsx'
import { HeatTable } from './HeatTable.tsx'
import { heatBasis, heatTable } from './heatTexts.ts'
import './heat.css'

const HEAT_OPTIONS: readonly { value: Heat; label: string }[] = [
  { value: 'both', label: 'both' },
  { value: 'us', label: 'US' },
  { value: 'cn', label: 'China' },
  { value: 'gap', label: 'gap' },
]
const ORDER_OPTIONS: readonly { value: Order; label: string }[] = [
  { value: 'own', label: 'group' },
  { value: 'number', label: 'number' },
  { value: 'name', label: 'name' },
  { value: 'first', label: 'first raised' },
  { value: 'last', label: 'last raised' },
]

const HINT = deviceHint(
  'Point at a cell to see its figure; each opens the engagements behind it.',
  'Tap a cell to open the engagements behind it.',
)
const GAP_HINT =
  'The gap in the share of words: how much more of its accounts one side devotes to the topic. ' +
  `By quarter or month, few periods have ${FEWEST_ACCOUNTS} accounts on each side.`

/** When each topic comes up, and which side stresses it: every topic by every period. */
export function TopicsHeatMap({ engagements, drawn, view, onChange }: PanelInput) {
  const { topics, extent } = useCatalog()
  const { heat, basis, weight, order, from, to } = drawn
  const bin = drawn.bin ?? fittingBin(extent, drawn)
  const fitting = fittingBin(extent, view)
  const periods = useMemo(() => periodsWithin(extent, { from, to }, bin), [extent, from, to, bin])
  const frequency = useMemo(
    () => measureFrequency(engagements, [...topics.keys()], periods, { basis, weight }),
    [engagements, topics, periods, basis, weight],
  )
  const groups = useMemo(
    () => groupRows(heatRows(engagements, frequency, topics, heat), order),
    [engagements, frequency, topics, heat, order],
  )
  const [line, tell] = useHoverCaption(heat === 'gap' ? GAP_HINT : HINT)
  const rows = groups.flatMap(group => group.rows)
  const largest = Math.max(1, ...rows.flatMap(row => row.cells.map(cell => cell.count)))
  const words = frequency.topics[0]?.total.words
  const [counted, over] = heatBasis(heat, bin, basis, engagements.length, {
    us: words?.us.accounts ?? 0,
    cn: words?.cn.accounts ?? 0,
  })
  const printed = `${counted} ${over}`
  const noneCompares = heat === 'gap' && !periodAccounts(frequency).some(isComparable)
  return (
    <Panel
      title="Heat map"
      note={
        <>
          {counted}{' '}
          {heat === 'gap' ? (
            <BasisLink href={coverageHref(filterOf(drawn))}>{over}</BasisLink>
          ) : (
            over
          )}
        </>
      }
      controls={
        <>
          <Choice
            label="Side"
            options={HEAT_OPTIONS}
            value={view.heat}
            // Only years have enough accounts for a gap.
            onChange={value =>
              onChange(value === 'gap' ? { heat: value, bin: 'year' } : { heat: value })
            }
          />
          {view.heat === 'gap' && (
            <Choice
              label="Accounts counted"
              options={BASIS_OPTIONS}
              value={view.basis}
              onChange={value => onChange({ basis: value })}
            />
          )}
          <Select
            label="by"
            options={BIN_OPTIONS}
            value={view.bin ?? fitting}
            onChange={value => onChange({ bin: value === fitting ? null : value })}
          />
          <Select
            label="order"
            options={ORDER_OPTIONS}
            value={view.order}
            onChange={value => onChange({ order: value })}
          />
        </>
      }
    >
      {noneCompares && (
        <p className="mb-2 text-sm">
          No period here has {FEWEST_ACCOUNTS} accounts on each side.{' '}
          {basis === 'full' && (
            <TextButton
              className="underline"
              onClick={() => onChange({ basis: 'all', bin: 'year' })}
            >
              Count all recorded accounts, by year
            </TextButton>
          )}
        </p>
      )}
      <Figure
        title={`Topics by ${bin}`}
        basis={printed}
        name="topics"
        table={heatTable(rows, periods, heat, printed)}
        chart={
          <>
            <HeatTable
              caption={`Topics by ${bin}: ${printed}`}
              groups={groups}
              periods={periods}
              bin={bin}
              view={drawn}
              tell={tell}
            />
            <HeatLegend heat={heat} largest={largest} />
            {line}
          </>
        }
      />
    </Panel>
  )
}
