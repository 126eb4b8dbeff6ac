import { Suspense } from 'react'
import type { Extent } from '../../domain/time/period.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { Presidents } from './Presidents.tsx'

const EventTicks = lazyComponent(async () => (await import('./EventTicks.tsx')).EventTicks)

interface ContextStripProps {
  window: TimeWindow
  extent: Extent
}

/**
 * What happened outside the engagements, above the lanes: who was president, and public events as
 * ticks. Its height is fixed, so that nothing moves when the events arrive, which is after the page
 * has loaded.
 */
export function ContextStrip({ window, extent }: ContextStripProps) {
  const isLoaded = useLoaded()
  return (
    <>
      <Presidents window={window} extent={extent} />
      <ErrorBoundary part="The row of public events">
        <div className="relative flex h-6 items-center border-b border-hair">
          {/* Without scripts there are no events to name. */}
          <span className="w-32 text-[0.8125rem] max-sm:sr-only">
            {isLoaded && 'Public events'}
          </span>
          <div className="relative h-full min-w-0 flex-1">
            <Suspense>{isLoaded && <EventTicks window={window} extent={extent} />}</Suspense>
          </div>
        </div>
      </ErrorBoundary>
    </>
  )
}
