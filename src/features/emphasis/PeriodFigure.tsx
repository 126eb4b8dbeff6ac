import { useMemo, useRef, useState } from 'react'
import { FEWEST_ACCOUNTS } from '../../domain/measures/emphasis.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { TwoLayouts } from '../../ui/figure/TwoLayouts.tsx'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import { ChangeChart } from './ChangeChart.tsx'
import { ChangeLead } from './ChangeLead.tsx'
import { PeriodNotes } from './PeriodNotes.tsx'
import { NARROW_CHANGE, WIDE_CHANGE } from './changeLayouts.ts'
import { accountsText, changeRows, changeTable } from './changeRows.ts'
import type { PeriodInput } from './periodInput.ts'
import { usePeriodChange } from './usePeriodChange.ts'
import { usePeriodNames } from './usePeriodNames.ts'
import { WEIGHT_OPTIONS } from './weights.ts'

/** The number of topics in the chart before the reader asks for all. */
const FEW_TOPICS = 12

const HINT =
  'Dot and line: the change in percentage points and its 95% interval, to the right if the topic ' +
  'has gained. Hollow and faint: not distinguishable from zero. Of twenty intervals about one ' +
  'excludes zero by chance alone.'

/** How each side's emphasis differs between the filtered period and those in `versus`. */
export function PeriodFigure(props: PeriodInput) {
  const { drawn, onChange } = props
  const { topics } = useCatalog()
  const ids = useMemo(() => [...topics.keys()], [topics])
  const box = useRef<HTMLDivElement>(null)
  const [change, intervals] = usePeriodChange(props, ids, box)
  const names = usePeriodNames(drawn)
  const [showsAll, setShowsAll] = useState(false)
  const [line, tell] = useHoverCaption(
    `First share: ${names.other}; second: ${names.own}. ${HINT}`,
    true,
  )
  const all = useMemo(() => changeRows(change, topics, intervals), [change, topics, intervals])
  const rows = showsAll ? all : all.slice(0, FEW_TOPICS)
  const printed = accountsText(change, names, drawn.basis)
  const weighed = WEIGHT_OPTIONS.find(option => option.value === drawn.weight)?.label
  const common = { rows, view: drawn, names, tell }
  const compares = all.some(({ us, cn }) => us.change !== null || cn.change !== null)
  return (
    <div ref={box}>
      <PeriodNotes {...props} change={change} names={names} printed={printed} />
      {compares ? (
        <>
          <ChangeLead rows={all} names={names} isReady={intervals !== null} />
          <Figure
            title={`Share of words by topic: ${names.own} against ${names.other}`}
            basis={`${printed}; ${weighed}`}
            name="two-periods"
            table={changeTable(rows, `${printed}; ${weighed}`, names)}
            chart={
              <>
                <TwoLayouts
                  wide={<ChangeChart {...common} layout={WIDE_CHANGE} />}
                  narrow={<ChangeChart {...common} layout={NARROW_CHANGE} />}
                />
                {line}
              </>
            }
          />
          {all.length > FEW_TOPICS && (
            <ShowAll
              isOpen={showsAll}
              onChange={setShowsAll}
              all={`Show all ${all.length} topics`}
              few={`Show the ${FEW_TOPICS} widest changes`}
              under="figure"
            />
          )}
        </>
      ) : (
        <EmptyState
          title="Too few accounts to compare the two periods"
          actions={
            drawn.basis === 'full' && (
              <PillButton onClick={() => onChange({ basis: 'all' })}>Count all recorded</PillButton>
            )
          }
        >
          A side is compared if it has {FEWEST_ACCOUNTS} accounts in each of them.
        </EmptyState>
      )}
    </div>
  )
}
