import type { ConsoleMessage, Page } from '@playwright/test'

/**
 * Watches a page for answers to unknown addresses.
 *
 * @returns whether an error in the console says that there is no such page, which has status 404, as
 * it should
 */
export function watchUnknown(page: Page): (message: ConsoleMessage) => boolean {
  const unknown = new Set<string>()
  page.on('response', response => {
    if (response.status() === 404 && response.request().isNavigationRequest()) {
      unknown.add(withoutHash(response.url()))
    }
  })
  return message =>
    unknown.has(withoutHash(message.location().url)) && message.text().includes('404')
}

const withoutHash = (address: string) => address.split('#')[0] ?? ''
