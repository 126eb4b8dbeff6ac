import { join } from 'node:path'
import { visit } from '../browser.ts'
import { serve } from '../host.ts'
import { alternate, verdict, type Bench, type Measure, type Table } from '../measure.ts'
import { site } from '../site.ts'
import { formatSpread, ratioOf, spreadOf } from '../stats.ts'

const GOAL = 1.3
const PATHS = ['/', '/e/2021-11-12-blinken-wang-call']

/** Largest contentful paint against a bare page with the same text, on a slow phone. */
export const page: Measure = { name: 'page', run }

async function run({ browser, rounds }: Bench): Promise<Table> {
  const app = await site('real')
  const bare = await serve(path => texts.get(path))
  const texts = new Map<string, string>()
  for (const path of PATHS) {
    const { page: shown, close } = await visit(browser, 'unthrottled')
    await shown.goto(app.origin + path, { waitUntil: 'networkidle' })
    texts.set(join(path, 'index.html'), bareText(await shown.locator('body').innerText()))
    await close()
  }
  const paint = async (address: string) => {
    const { page: shown, close } = await visit(browser, 'slow 4G, 4× CPU')
    try {
      await shown.goto(address, { waitUntil: 'networkidle', timeout: 120_000 })
      return await shown.evaluate(() => window.largestPaint())
    } finally {
      await close()
    }
  }
  const rows: string[][] = []
  for (const path of PATHS) {
    const { ours, theirs } = await alternate(rounds, {
      ours: () => paint(app.origin + path),
      theirs: () => paint(bare.origin + path),
    })
    const ratio = ratioOf(ours, theirs)
    rows.push([
      path,
      formatSpread(spreadOf(ours)),
      formatSpread(spreadOf(theirs)),
      formatSpread(ratio, 2),
      verdict(ratio.median, GOAL),
    ])
  }
  bare.close()
  return {
    title: 'Against the limit: a bare page with the same text',
    columns: ['largest paint, ms', 'ours', 'bare', 'ratio', 'goal'],
    rows,
    notes: ['Slow 4G, 4× CPU. The bare page is one HTML file: no style, script, picture or font.'],
  }
}

/** The text of a page as HTML that holds nothing else. */
export function bareText(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const escaped = lines.map(line => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  const paragraphs = escaped.map(line => `<p>${line}</p>`).join('\n')
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Text</title>\n${paragraphs}\n</html>\n`
}
