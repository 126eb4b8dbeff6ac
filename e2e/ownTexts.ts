import type { Locator, Page } from '@playwright/test'

export const US_TEXT = `The Secretary underscored that peace and stability across the Taiwan Strait remain vital.

The two sides discussed the situation in the Middle East. Both sides agreed to resume talks between theater commanders.

The Secretary called for the release of American citizens who are wrongfully detained.`

export const CN_TEXT = `外长强调，台湾问题是中国核心利益中的核心，是不可逾越的红线。

双方同意恢复两军战区领导通话。`

/** The boxes for the two texts, and the button to compare them. */
export const usBox = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'United States text', exact: true })
export const cnBox = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Chinese text', exact: true })
export const compareButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Compare', exact: true })

/** The sentences of the comparison with these words. */
export const sentence = (page: Page, words: string): Locator =>
  page.locator('.account .point').filter({ hasText: words })

/** The dialog in which a sentence is corrected. */
export const editor = (page: Page): Locator => page.getByRole('dialog', { name: /sentence \d+$/ })
