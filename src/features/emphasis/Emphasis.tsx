import { Suspense, memo, useMemo } from 'react'
import { measureEmphasis } from '../../domain/measures/emphasis.ts'
import { basisText } from '../../domain/view/labels.ts'
import type { Basis, Weight } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { coverageHref, filterOf } from '../../url/links.ts'
import type { ChangeView } from '../../url/useView.ts'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { EmptyState, Loading } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { GapFigure } from './GapFigure.tsx'
import { EmphasisChoices } from './EmphasisChoices.tsx'
import { VersusSelect } from './VersusSelect.tsx'
import type { PeriodInput } from './periodInput.ts'

const PeriodFigure = lazyComponent(async () => (await import('./PeriodFigure.tsx')).PeriodFigure)

const EXPLANATIONS: Record<Weight, string> = {
  account: 'Each account has the same weight, however long it is: the mean of the topic’s shares.',
  word: 'Each word has the same weight, so long accounts count for more: the topic’s share of all words.',
}

/** The share of its words that each side spends on each topic, in one period or in two. */
export const Emphasis = memo(function Emphasis(props: PeriodInput) {
  const { engagements, drawn, view, onChange } = props
  const { basis, weight } = drawn
  const { topics } = useCatalog()
  const ids = useMemo(() => [...topics.keys()], [topics])
  const emphasis = useMemo(
    () => measureEmphasis(engagements, ids, { basis, weight }),
    [engagements, ids, basis, weight],
  )
  const printed = basisText(emphasis.accounts, basis)
  const comparesPeriods = drawn.versus.length > 0
  return (
    <Panel
      title="Emphasis"
      note={
        comparesPeriods ? (
          'share of each account’s words in two periods'
        ) : (
          <>
            share of each account’s words;{' '}
            <BasisLink href={coverageHref(filterOf(drawn))}>{printed}</BasisLink>
          </>
        )
      }
      controls={
        <>
          <EmphasisChoices accountsLabel="Accounts counted" view={view} onChange={onChange} />
          <VersusSelect view={view} onChange={onChange} />
        </>
      }
    >
      <p className="mb-2 text-[0.8125rem] text-soft">{EXPLANATIONS[weight]}</p>
      {comparesPeriods ? (
        <Suspense fallback={<Loading>Loading the two periods …</Loading>}>
          <PeriodFigure {...props} />
        </Suspense>
      ) : emphasis.topics.length === 0 ? (
        <Nothing isEmpty={engagements.length === 0} basis={basis} onChange={onChange} />
      ) : (
        <GapFigure
          engagements={engagements}
          drawn={drawn}
          emphasis={emphasis}
          topicIds={ids}
          printed={printed}
        />
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
