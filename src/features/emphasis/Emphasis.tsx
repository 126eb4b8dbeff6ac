import { memo, useMemo, useState } from 'react'
import { isComparable, measureEmphasis, FEWEST_ACCOUNTS } from '../../domain/measures/emphasis.ts'
import { basisText } from '../../domain/view/labels.ts'
import type { Basis, Weight } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { coverageHref, filterOf } from '../../url/links.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import type { ChangeView } from '../../url/useView.ts'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { BASIS_OPTIONS } from '../../ui/choices.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import { Butterfly } from './Butterfly.tsx'
import { FEW_TOPICS, emphasisTable, rowsOf, tooFew } from './emphasisRows.ts'
import { NARROW, WIDE } from './layouts.ts'
import { useGapIntervals } from './useGapIntervals.ts'

const WEIGHT_OPTIONS: readonly { value: Weight; label: string }[] = [
  { value: 'account', label: 'averaged over accounts' },
  { value: 'word', label: 'all words pooled' },
]

const EXPLANATIONS: Record<Weight, string> = {
  account: 'Each account has the same weight, however long it is: the mean of the topic’s shares.',
  word: 'Each word has the same weight, so long accounts count for more: the topic’s share of all words.',
}

const HINT =
  'Dot and line: the gap in percentage points and its 95% interval, towards the side that ' +
  'stresses the topic more. Hollow and faint: not distinguishable from zero.'

const FEW_HINT = `Grey: a side with fewer than ${FEWEST_ACCOUNTS} accounts, too few to compare.`

/** The share of its words that each side spends on each topic, sorted by the gap between them. */
export const Emphasis = memo(function Emphasis(props: PanelInput) {
  const { engagements, drawn, view, onChange } = props
  const { basis, weight } = drawn
  const { topics } = useCatalog()
  const ids = useMemo(() => [...topics.keys()], [topics])
  const emphasis = useMemo(
    () => measureEmphasis(engagements, ids, { basis, weight }),
    [engagements, ids, basis, weight],
  )
  const compares = isComparable(emphasis.accounts)
  const intervals = useGapIntervals(engagements, ids, drawn, compares)
  const [showsAll, setShowsAll] = useState(false)
  const [line, tell] = useHoverCaption(compares ? HINT : FEW_HINT)
  const total = emphasis.topics.length
  const rows = useMemo(
    () => rowsOf(emphasis, topics, intervals, showsAll ? total : FEW_TOPICS),
    [emphasis, topics, intervals, showsAll, total],
  )
  const printed = basisText(emphasis.accounts, basis)
  const weighed = WEIGHT_OPTIONS.find(option => option.value === weight)?.label
  const reading = compares ? 'hollow: gap not distinguishable from zero' : 'too few to compare'
  const warning = tooFew(emphasis.accounts)
  const faint = useMemo(
    () => ({
      us: emphasis.accounts.us < FEWEST_ACCOUNTS,
      cn: emphasis.accounts.cn < FEWEST_ACCOUNTS,
    }),
    [emphasis],
  )
  const common = { rows, view: drawn, compares, faint, tell }
  return (
    <Panel
      title="Emphasis"
      note={
        <>
          share of each account’s words;{' '}
          <BasisLink href={coverageHref(filterOf(drawn))}>{printed}</BasisLink>
        </>
      }
      controls={
        <>
          <Choice
            label="How accounts are weighted"
            options={WEIGHT_OPTIONS}
            value={view.weight}
            onChange={value => onChange({ weight: value })}
          />
          <Choice
            label="Accounts counted"
            options={BASIS_OPTIONS}
            value={view.basis}
            onChange={value => onChange({ basis: value })}
          />
        </>
      }
    >
      <p className="mb-2 text-[0.8125rem] text-soft">{EXPLANATIONS[weight]}</p>
      {rows.length === 0 ? (
        <Nothing isEmpty={engagements.length === 0} basis={basis} onChange={onChange} />
      ) : (
        <>
          {warning && <p className="mb-2 text-sm font-semibold">{warning}</p>}
          <Figure
            title="Emphasis: share of words by topic, US and Chinese accounts"
            basis={`${printed}; ${weighed}; ${reading}`}
            fileName="parallax-emphasis"
            table={emphasisTable(rows, `${printed}; ${weighed}`, compares)}
            chart={
              <>
                <div className="hidden md:block">
                  <Butterfly {...common} layout={WIDE} />
                </div>
                <div className="md:hidden">
                  <Butterfly {...common} layout={NARROW} />
                </div>
                {line}
              </>
            }
          />
          {total > FEW_TOPICS && (
            <ShowAll
              isOpen={showsAll}
              onChange={setShowsAll}
              all={`Show all ${total} topics`}
              few={`Show the ${FEW_TOPICS} widest gaps`}
              under="figure"
            />
          )}
        </>
      )}
    </Panel>
  )
})

interface NothingProps {
  /** If the filter leaves no engagement, no other basis would help. */
  isEmpty: boolean
  basis: Basis
  onChange: ChangeView
}

function Nothing({ isEmpty, basis, onChange }: NothingProps) {
  const title =
    basis === 'full' ? 'No account is recorded in full here' : 'No account is recorded here'
  if (isEmpty) return <EmptyState title={title}>No engagement matches the filter.</EmptyState>
  return basis === 'full' ? (
    <EmptyState
      title={title}
      actions={
        <PillButton onClick={() => onChange({ basis: 'all' })}>Count all recorded</PillButton>
      }
    >
      None of the engagements that match the filter has an account whose whole text was read.
    </EmptyState>
  ) : (
    <EmptyState title={title}>
      None of the engagements that match the filter has an account from either side.
    </EmptyState>
  )
}
