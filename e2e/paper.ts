import type { Locator, Page } from '@playwright/test'

/** Controls, which are of no use on paper; terms are buttons that print as plain text. */
export const controlsOnPaper = (page: Page): Locator =>
  page.locator(':is(select, input, textarea, [aria-haspopup], [role=toolbar], header nav):visible')
