import { Suspense } from 'react'
import type { View } from '../../domain/view/view.ts'
import { Loading } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { PeriodPairs } from './PeriodPairs.tsx'
import { EmphasisChoices } from './EmphasisChoices.tsx'
import { VersusSelect } from './VersusSelect.tsx'
import type { PeriodInput } from './periodInput.ts'

const PeriodFigure = lazyComponent(async () => (await import('./PeriodFigure.tsx')).PeriodFigure)

interface PeriodPanelProps extends PeriodInput {
  /** The address of this page with a view. */
  hrefOf: (view: Partial<View>) => string
}

/** The emphasis of all topics in two periods; links to some pairs while none is chosen. */
export function PeriodPanel({ hrefOf, ...input }: PeriodPanelProps) {
  const { drawn, view, onChange } = input
  const compares = drawn.versus.length > 0
  return (
    <Panel
      title="Two periods compared"
      note={compares && 'share of each account’s words, and its change'}
      controls={
        <>
          {compares && (
            <EmphasisChoices
              accountsLabel="Accounts counted in both periods"
              view={view}
              onChange={onChange}
            />
          )}
          <VersusSelect view={view} onChange={onChange} />
        </>
      }
    >
      {compares ? (
        <Suspense fallback={<Loading>Loading the two periods …</Loading>}>
          <PeriodFigure {...input} />
        </Suspense>
      ) : (
        <PeriodPairs view={drawn} hrefOf={hrefOf} />
      )}
    </Panel>
  )
}
