const KEY = 'parallax:reloaded'

/** A place to remember a text for as long as the tab is open. */
type Memory = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Whether the page of a build may be loaded anew: once, and only where that it was can be
 * remembered. A build whose files stay missing would else be loaded for ever.
 *
 * @param build what tells one build from another
 * @param memory throws where the browser forbids storage
 */
export function mayReload(build: string, memory: () => Memory): boolean {
  try {
    if (memory().getItem(KEY) === build) return false
    memory().setItem(KEY, build)
    return true
  } catch {
    return false
  }
}

/** Whether a page as the host has it now is of another build than a script that runs here. */
export const isOutdated = (html: string, script: string): boolean =>
  !html.includes(new URL(script).pathname.replace(/^.*\//, ''))

/**
 * Loads the page anew when a part of the app is missing because a new build was published in
 * place of the one that the page came from. The address keeps the view. Where something else is
 * the matter, or this has been tried, the part's own message stands.
 */
export function reloadWhenOutdated(): void {
  window.addEventListener('vite:preloadError', () => void reloadIfOutdated().catch(() => undefined))
}

async function reloadIfOutdated() {
  if (!(await isBuildOutdated())) return
  if (mayReload(import.meta.url, () => window.sessionStorage)) window.location.reload()
}

/** Whether the host has this page of another build than the one that runs here. */
export async function isBuildOutdated(): Promise<boolean> {
  const response = await fetch(window.location.href, { cache: 'no-store' })
  const html = await response.text()
  return html.includes('<script') && isOutdated(html, import.meta.url)
}
