import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decode } from 'fast-png'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Card } from './card.ts'
import { drawCard } from './drawCard.ts'
import { element } from './markup.ts'
import { indexColours, renderCached, renderPng } from './render.ts'
import { lightColours } from './tokens.ts'

const CARD: Card = {
  kicker: 'Phone call · Ministers',
  title: 'Blinken–Wang call ahead of the virtual summit',
  text: 'Friday 12 November 2021',
  sides: {
    us: { name: 'Antony Blinken', detail: '', note: null },
    cn: { name: 'Wang Yi', detail: '', note: null },
  },
  measure: 'share of words',
  rows: [
    { label: 'Taiwan', us: { value: 0.34, label: '34%' }, cn: { value: 0.36, label: '36%' } },
    { label: 'Energy', us: { value: 0.16, label: '16%' }, cn: 'not mentioned' },
  ],
}
const COLOURS = lightColours()

/** The number of pixels of each colour in a picture: "#1f5fa8" → 12000. */
function countColours(png: Uint8Array) {
  const { width, height, data, palette = [] } = decode(png)
  const counts = new Map<string, number>()
  for (const place of data) {
    const [r = 0, g = 0, b = 0] = palette[place] ?? []
    const colour = `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return { width, height, counts }
}

describe(renderPng, () => {
  it('draws a card of the right size with the colours of both sides', async () => {
    const png = await renderPng(drawCard(CARD, COLOURS))
    const { width, height, counts } = countColours(png)
    expect([width, height]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(60_000)
    expect([...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]).toBe(COLOURS('paper'))
    for (const token of ['us', 'cn', 'ink', 'soft']) {
      expect({ token, pixels: counts.get(COLOURS(token)) }).toEqual({
        token,
        pixels: expect.toSatisfy((pixels: number) => pixels > 500),
      })
    }
    expect(await renderPng(drawCard(CARD, COLOURS))).toEqual(png)
  })

  it('draws markup in a title as text', async () => {
    const title = '</text><rect width="1200" height="630" fill="#ff0000"/>\u0000 & "quotes"'
    const svg = drawCard({ ...CARD, title }, COLOURS)
    expect(svg).toContain('&lt;/text&gt;&lt;rect')
    expect(countColours(await renderPng(svg)).counts.has('#ff0000')).toBe(false)
  })
})

describe(renderCached, () => {
  it('draws the same card only once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parallax-previews-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 4, height: 4 }, [
      element('rect', { width: 4, height: 4, fill: '#1f5fa8' }),
    ])
    const first = await renderCached(svg, folder)
    const files = await readdir(folder)
    expect(files).toHaveLength(1)
    expect(new Uint8Array(await renderCached(svg, folder))).toEqual(new Uint8Array(first))
    expect(await readdir(folder)).toEqual(files)
  })
})

describe(indexColours, () => {
  it('refuses a picture with too many colours', () => {
    const many = Uint8Array.from({ length: 257 * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : at % 4 === 0 ? (at / 4) % 256 : Number(at > 1024),
    )
    expect(indexColours(many)).toBeNull()
    expect(indexColours(Uint8Array.of(1, 2, 3, 128))).toBeNull()
    expect(indexColours(Uint8Array.of(1, 2, 3, 255, 1, 2, 3, 255))).toEqual({
      data: Uint8Array.of(0, 0),
      palette: [[1, 2, 3]],
    })
  })
})

describe(lightColours, () => {
  it('names a token that has no light colour', () => {
    expect(() => lightColours(':root { --paper: red; }')('paper')).toThrow('--paper')
  })
})
