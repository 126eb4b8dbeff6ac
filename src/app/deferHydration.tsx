import { Suspense, memo, type ComponentType, type ReactNode } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'

/**
 * Makes a part of a page hydrate in a task of its own after everything outside such parts, or at
 * once when the reader presses something in it or its props change. An error in it leaves the
 * others working.
 *
 * @param part what is missing after an error: "The list"
 * @param fallback stands in for a lazy component that is not loaded
 */
export const deferHydration = <Props extends object>(
  part: string,
  Component: ComponentType<Props>,
  fallback?: ReactNode,
) =>
  // Rendering the boundary again, even with the same content, would make it hydrate at once.
  memo(function DeferredPart(props: Props) {
    return (
      <ErrorBoundary part={part}>
        <Suspense fallback={fallback}>
          <Component {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  })
