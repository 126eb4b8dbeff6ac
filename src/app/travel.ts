import type { AroundNavHandler } from 'wouter'
import { formatView, parseView } from '../url/codec.ts'

/** What to do with a link, given where the reader is. */
export type Step =
  | { kind: 'go'; to: string; replace: boolean }
  /** Opens a new tab. */
  | { kind: 'open'; to: string }

/**
 * Decides what following a link does. A link to the current page adds no history entry for Back to
 * undo. In an iframe, a link to another view of the same page stays in the iframe and everything
 * else opens in a new tab.
 *
 * @param to path and query, with the site's base
 * @param replace whether to replace the current history entry, as a redirect does
 * @param here the absolute address of the current page
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

/** Follows a link within this site. */
export const travel: AroundNavHandler = (navigate, to, options) => {
  const step = stepTo(to, options?.replace === true, window.location.href)
  if (step.kind === 'open') window.open(step.to, '_blank', 'noopener')
  else navigate(step.to, { ...options, replace: step.replace })
}
