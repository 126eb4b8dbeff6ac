import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BASE } from './base.ts'
import { expect, test } from './fixtures.ts'
import { EXAMPLES, dealTo } from './pages.ts'

const DIST = join(import.meta.dirname, '../dist')

const MOST_PICTURE = 60_000

const weightOf = (code: string | Buffer) => gzipSync(code, { level: 9 }).length

/** How long nobody touches a page that has loaded, in milliseconds. */
const IDLE = 5000

/** The pages are spread over so many tests. */
const TESTS = 2

for (const [part, pages] of dealTo(TESTS, EXAMPLES).entries()) {
  test(`every page keeps to its weight without a touch, and to its own host, ${part + 1} of ${TESTS}`, async ({
    page,
    baseURL,
  }) => {
    const weigh = async ({ path, budget }: (typeof EXAMPLES)[number]) => {
      const visited = await page.context().newPage()
      const asked: string[] = []
      visited.on('request', request => asked.push(request.url()))
      await visited.goto(path, { waitUntil: 'load' })
      await visited.waitForTimeout(IDLE)
      await visited.waitForLoadState('networkidle')
      await expect(visited.getByRole('main')).not.toBeEmpty()
      const scripts = asked
        .map(url => new URL(url).pathname.slice(BASE.length))
        .filter(file => file.endsWith('.js'))
      const inline = await visited.locator('script:not([src]):not([type])').allTextContents()
      expect(inline).not.toEqual([])
      await visited.close()
      const weights = [
        ...[...new Set(scripts)].map(
          file => [file, weightOf(readFileSync(join(DIST, file)))] as const,
        ),
        ['in the HTML', weightOf(inline.join(''))] as const,
      ]
      const sum = weights.reduce((total, [, bytes]) => total + bytes, 0)
      const heaviest = weights.toSorted(([, x], [, y]) => y - x).map(one => one.join(' '))
      expect.soft(sum, `${path}: ${sum} bytes\n${heaviest.join('\n')}`).toBeLessThanOrEqual(budget)
      expect.soft(asked.filter(url => !url.startsWith(`${baseURL}/`))).toEqual([])
    }
    // Side by side: most of it is waiting.
    await Promise.all(pages.map(weigh))
  })
}

test('no picture of the app is heavy', () => {
  const pictures = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.(?:avif|gif|ico|jpe?g|png|svg|webp)$/.test(file),
  )
  expect(existsSync(join(DIST, 'favicon.svg'))).toBe(true)
  expect(pictures.filter(file => statSync(join(DIST, file)).size > MOST_PICTURE)).toEqual([])
})
