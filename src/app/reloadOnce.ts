const KEY = 'parallax:reloaded'

/** Storage that lasts as long as the tab is open. */
type Memory = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Whether the page of a build may reload: once only, and only if that can be remembered. A build
 * whose files stay missing would otherwise reload for ever.
 *
 * @param build identifies the build
 * @param memory throws if the browser forbids storage
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

/** Whether the page on the host belongs to another build than a script running here. */
export const isOutdated = (html: string, script: string): boolean =>
  !html.includes(new URL(script).pathname.replace(/^.*\//, ''))

/**
 * Reloads the page if a part of the app is missing because a new build has replaced the one that
 * the page came from. The address preserves the view. If the cause is different, or a reload has
 * been tried, the part's own error message stays.
 */
export function reloadWhenOutdated(): void {
  window.addEventListener('vite:preloadError', () => void reloadIfOutdated().catch(() => undefined))
}

async function reloadIfOutdated() {
  if (!(await isBuildOutdated())) return
  if (mayReload(import.meta.url, () => window.sessionStorage)) window.location.reload()
}

/** Whether the page on the host belongs to another build than the running one. */
export async function isBuildOutdated(): Promise<boolean> {
  const response = await fetch(window.location.href, { cache: 'no-store' })
  const html = await response.text()
  return html.includes('<script') && isOutdated(html, import.meta.url)
}
