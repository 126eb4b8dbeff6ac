import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** A component whose code is fetched when it is first rendered, or earlier with `preload`. */
export type LazyComponent<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Fetches the code; rejects if that fails. */
  preload: () => Promise<unknown>
}

/**
 * Makes a component from a module that is loaded on demand:
 * `lazyComponent(async () => (await import('./Chart.tsx')).Chart)`.
 */
export function lazyComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  const component = lazy(async () => ({ default: await load() }))
  return Object.assign(component, { preload: load })
}
