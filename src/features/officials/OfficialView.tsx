import type { ReactNode } from 'react'
import type { Engagement, Official } from '../../domain/record/engagement.ts'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { count } from '../../domain/record/labels.ts'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { Counterparts } from './Counterparts.tsx'
import { OfficialTerms } from './OfficialTerms.tsx'
import { OfficialTimeline } from './OfficialTimeline.tsx'
import { TopicProfile } from './TopicProfile.tsx'

interface OfficialViewProps extends PanelInput {
  official: Official
  /** Those of them in which the official took part, in order of time. */
  own: readonly Engagement[]
  /** The same as a list. */
  children: ReactNode
}

/** One official: when and with whom they took part, on what, and in which words. */
export function OfficialView(props: OfficialViewProps) {
  const { official, engagements, drawn, own, onChange, children } = props
  if (own.length === 0) {
    return (
      <div className="mt-6">
        <EmptyState
          title={`${official.name} took part in none of these engagements`}
          actions={<PillButton onClick={() => onChange(NO_FILTER)}>Reset all filters</PillButton>}
        >
          The filters above leave {count(engagements.length, 'engagement')}. Lift one of them to
          look further.
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <ErrorBoundary part="The timeline">
        <OfficialTimeline engagements={own} drawn={drawn} />
      </ErrorBoundary>
      <div className="grid grid-cols-1 gap-x-11 lg:grid-cols-2">
        <ErrorBoundary part="The topics">
          <TopicProfile official={official} engagements={engagements} drawn={drawn} />
        </ErrorBoundary>
        <ErrorBoundary part="The counterparts">
          <Counterparts official={official} engagements={engagements} drawn={drawn} />
        </ErrorBoundary>
      </div>
      <ErrorBoundary part="The terms">
        <OfficialTerms engagements={own} onTerm={term => onChange({ term })} />
      </ErrorBoundary>
      {children}
    </>
  )
}
