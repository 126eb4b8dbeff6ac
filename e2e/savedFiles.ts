import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'

/** The panels of the explorer that are saved as pictures and as figures. */
export const REGIONS = ['Topic frequency', 'Emphasis', 'Silences'] as const

/** The text of a saved file. */
export const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8')

/** Opens a file that was saved as a drawing, as an XML reader without a stylesheet does. */
export async function readDrawing(page: Page, svg: string) {
  return page.evaluate(
    ([text = '']) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
      const root = drawing.documentElement
      return {
        faults: drawing.querySelectorAll('parsererror').length,
        name: root.localName,
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        shapes: drawing.querySelectorAll('rect, path, line, circle').length,
        leftovers: drawing.querySelectorAll('[class], [style], foreignObject, script').length,
        text: [...drawing.querySelectorAll('text')].map(node => node.textContent).join('\n'),
        unresolved: /var\(|currentcolor/i.test(text),
      }
    },
    [svg],
  )
}
