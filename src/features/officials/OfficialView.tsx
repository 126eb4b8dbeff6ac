import type { ReactNode } from 'react'
import type { Engagement, Official } from '../../domain/record/engagement.ts'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { NoneLeft } from '../../ui/NoneLeft.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { Counterparts } from './Counterparts.tsx'
import { OfficialTerms } from './OfficialTerms.tsx'
import { OfficialTimeline } from './OfficialTimeline.tsx'
import { TopicProfile } from './TopicProfile.tsx'

interface OfficialViewProps extends PanelInput {
  official: Official
  /** Those of them in which the official took part, in order of date. */
  own: readonly Engagement[]
  /** What the other side's accounts attribute to the official. */
  claims: ReactNode
  /** The same as a list. */
  children: ReactNode
}

/** One official: when and with whom they took part, on what, and in which words. */
export function OfficialView(props: OfficialViewProps) {
  const { official, engagements, drawn, own, onChange, claims, children } = props
  if (own.length === 0) {
    return (
      <NoneLeft
        title={`${official.name} took part in none of these engagements`}
        engagements={engagements.length}
        onReset={() => onChange(NO_FILTER)}
      />
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
      <ErrorBoundary part="The claims">{claims}</ErrorBoundary>
      <ErrorBoundary part="The terms">
        <OfficialTerms engagements={own} onTerm={term => onChange({ term })} />
      </ErrorBoundary>
      {children}
    </>
  )
}
