import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** A component whose code is fetched when it is first rendered, or before that by `preload`. */
export type LazyComponent<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Fetches the code; fails where it cannot be had. */
  preload: () => Promise<unknown>
}

/**
 * Makes a component of a module that is fetched when needed:
 * `lazyComponent(async () => (await import('./Chart.tsx')).Chart)`.
 */
export function lazyComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  const component = lazy(async () => ({ default: await load() }))
  return Object.assign(component, { preload: load })
}
