import type { AroundNavHandler } from 'wouter'
import { formatView, parseView } from '../url/codec.ts'

/** Where a link leads, seen from where the reader is. */
export type Step =
  | { kind: 'go'; to: string; replace: boolean }
  /** To a page of its own, with everything around it. */
  | { kind: 'open'; to: string }

/**
 * What following a link comes to. A link to where the reader is already is no step that Back
 * should undo. In a frame on another page, a link to another view of the same page stays in the
 * frame and everything else opens beside it.
 *
 * @param to path and query, with the site's base
 * @param replace whether the step takes the place of the last one, as a redirect does
 * @param here whole address of the page
 */
export function stepTo(to: string, replace: boolean, here: string): Step {
  const [from, target] = [new URL(here), new URL(to, here)]
  if (!parseView(from.search).embed || replace) {
    return { kind: 'go', to, replace: replace || target.href === from.href }
  }
  if (target.pathname !== from.pathname) return { kind: 'open', to }
  target.search = formatView({ ...parseView(target.search), embed: true })
  const kept = target.pathname + target.search + target.hash
  return { kind: 'go', to: kept, replace: target.href === from.href }
}

/** Follows a link of this site. */
export const travel: AroundNavHandler = (navigate, to, options) => {
  const step = stepTo(to, options?.replace === true, window.location.href)
  if (step.kind === 'open') window.open(step.to, '_blank', 'noopener')
  else navigate(step.to, { ...options, replace: step.replace })
}
