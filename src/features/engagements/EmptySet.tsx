import { Suspense } from 'react'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import type { RelaxationsProps } from './Relaxations.tsx'

const Relaxations = lazyComponent(async () => (await import('./Relaxations.tsx')).Relaxations)

/** Stands in for a set that the filters leave empty. Its code is loaded only then. */
export const EmptySet = (props: RelaxationsProps) => (
  <Suspense fallback={<div className="min-h-40" />}>
    <Relaxations {...props} />
  </Suspense>
)
