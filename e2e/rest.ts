import type { Page, Request } from '@playwright/test'

/** How long nothing may change in a page that is at rest, in milliseconds. */
const QUIET = 250

/**
 * Runs in a page: waits until nothing in it has changed for some time, in milliseconds. Not for an
 * idle callback, which a window behind another gets a second later.
 */
function untilQuiet(quiet: number): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      observer.disconnect()
      resolve()
    }
    let timer = setTimeout(done, quiet)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(done, quiet)
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

/**
 * Watches what a page asks for.
 *
 * @returns waits until the page has got all of it, and nothing has changed since
 */
export function watchRest(page: Page): () => Promise<void> {
  const open = new Set<Request>()
  let ended = 0
  const onEnd = (request: Request) => {
    open.delete(request)
    ended += 1
  }
  page.on('request', request => {
    // What a page that was left asked for is not waited for.
    if (request.isNavigationRequest()) open.clear()
    open.add(request)
  })
  page.on('requestfinished', onEnd)
  page.on('requestfailed', onEnd)
  return async () => {
    let before
    do {
      before = ended
      await page.evaluate(untilQuiet, QUIET)
    } while (open.size > 0 || ended > before)
  }
}
