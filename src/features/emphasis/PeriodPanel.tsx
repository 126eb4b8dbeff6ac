import { Suspense } from 'react'
import type { View } from '../../domain/view/view.ts'
import { Choice } from '../../ui/Choice.tsx'
import { BASIS_OPTIONS } from '../../ui/choices.ts'
import { Loading } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { PeriodPairs } from './PeriodPairs.tsx'
import { VersusSelect } from './VersusSelect.tsx'
import type { PeriodInput } from './periodInput.ts'
import { WEIGHT_OPTIONS } from './weights.ts'

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
            <>
              <Choice
                label="How accounts are weighted"
                options={WEIGHT_OPTIONS}
                value={view.weight}
                onChange={weight => onChange({ weight })}
              />
              <Choice
                label="Accounts counted in both periods"
                options={BASIS_OPTIONS}
                value={view.basis}
                onChange={basis => onChange({ basis })}
              />
            </>
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
