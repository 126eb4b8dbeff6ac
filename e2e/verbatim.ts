import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { RECORDS } from './fixtures.ts'

const read = <Entry>(file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../data', file), 'utf8')) as Entry[]

/** The names of people in the record. */
const NAMES = read<{ name: string; kind: string }>('officials.json')
  .filter(({ kind }) => kind === 'person')
  .map(({ name }) => name)

/** One pattern for all of them, since a page is read text by text. */
const ANY_NAME = NAMES.map(name => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(
  '|',
)

/** What the coders wrote: titles, summaries, points and events, which are translated as a whole. */
const PROSE = [RECORDS, read('context.json')].map(file => JSON.stringify(file)).join('')

/**
 * Fails with every text of the page in which a browser's translator would change a person's name or
 * Chinese: that is not in an element with `translate="no"`, and with its language if it is Chinese.
 * Names within the coders' prose are no labels; translators of texts leave them be.
 */
export async function expectVerbatim(page: Page, at: string): Promise<void> {
  const found = await page.evaluate(loose, ANY_NAME)
  const faults = found.filter(({ text, isChinese }) => isChinese || !isProse(text))
  expect(faults, at).toEqual([])
}

/** Whether the coders wrote it, and not as a name alone. */
function isProse(text: string): boolean {
  const written = JSON.stringify(text.replaceAll(/^…|…$/g, '').trim()).slice(1, -1)
  return !NAMES.includes(text.trim()) && PROSE.includes(written)
}

/** Runs in a page: the texts with a name or Chinese that a translator would change. */
function loose(anyName: string): { text: string; isChinese: boolean; in: string }[] {
  const name = new RegExp(anyName)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: ReturnType<typeof loose> = []
  while (walker.nextNode()) {
    const { parentElement: parent, nodeValue: text } = walker.currentNode
    // Translators leave the texts of SVG and of fields alone.
    if (!text || !parent || parent.closest('script, style, noscript, svg, textarea')) continue
    const isChinese = /\p{Script=Han}/u.test(text)
    if (!isChinese && !name.test(text)) continue
    const isKept = parent.closest('[translate]')?.getAttribute('translate') === 'no'
    const isSaid = !isChinese || parent.closest('[lang]')?.getAttribute('lang') === 'zh'
    if (isKept && isSaid) continue
    found.push({ text, isChinese, in: parent.outerHTML.slice(0, 120) })
  }
  return found
}
