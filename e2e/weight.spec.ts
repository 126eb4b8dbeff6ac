import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from './fixtures.ts'

const DIST = join(import.meta.dirname, '../dist')

/** Bytes of scripts, compressed, that a page may fetch before the reader does anything. */
const BUDGETS = [
  { path: '/', most: 320_000 },
  { path: '/e/2021-11-12-blinken-wang-call', most: 110_000 },
  { path: '/about', most: 100_000 },
]
const MOST_PICTURE = 60_000

const weightOf = (code: string | Buffer) => gzipSync(code, { level: 9 }).length

for (const { path, most } of BUDGETS) {
  test(`${path} keeps to its weight, and to its own host`, async ({ page, baseURL }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('main')).not.toBeEmpty()
    const scripts = asked.map(url => new URL(url).pathname).filter(file => file.endsWith('.js'))
    const inline = await page.locator('script:not([src]):not([type])').allTextContents()
    expect(inline).not.toEqual([])
    const weights = [
      ...[...new Set(scripts)].map(
        file => [file, weightOf(readFileSync(join(DIST, file)))] as const,
      ),
      ['in the HTML', weightOf(inline.join(''))] as const,
    ]
    const sum = weights.reduce((total, [, bytes]) => total + bytes, 0)
    const heaviest = weights.toSorted(([, a], [, b]) => b - a).map(one => one.join(' '))
    expect(sum, `${sum} bytes:\n${heaviest.join('\n')}`).toBeLessThanOrEqual(most)
    expect(asked.filter(url => !url.startsWith(`${baseURL}/`))).toEqual([])
  })
}

test('no picture of the app is heavy', () => {
  const pictures = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.(?:avif|gif|ico|jpe?g|png|svg|webp)$/.test(file),
  )
  expect(existsSync(join(DIST, 'favicon.svg'))).toBe(true)
  expect(pictures.filter(file => statSync(join(DIST, file)).size > MOST_PICTURE)).toEqual([])
})
