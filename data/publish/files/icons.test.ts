import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { SOUND_FOLDER } from '../../compile/fixtures/sources.ts'
import { icons } from './icons.ts'

const ROOT = join(import.meta.dirname, '../../..')
const site = { ...compile(SOUND_FOLDER), address: { base: '/', url: null }, pages: [] }

describe(icons, () => {
  it('draws every icon in the manifest at its declared size', async () => {
    const manifest = JSON.parse(
      readFileSync(join(ROOT, 'public/manifest.webmanifest'), 'utf8'),
    ) as { icons: { src: string; sizes: string }[] }
    for (const { src, sizes } of manifest.icons) {
      const content = await icons(site)
        .find(({ path }) => path === src)
        ?.content()
      const { width, height, palette } = decode(content as Uint8Array)
      expect({ src, sizes: `${width}x${height}` }).toEqual({ src, sizes })
      expect(palette).toContainEqual([0x1f, 0x5f, 0xa8])
    }
  })

  it('draws the icon that the page links to', () => {
    const [, named] =
      /apple-touch-icon" href="%BASE_URL%([^"]+)"/.exec(
        readFileSync(join(ROOT, 'index.html'), 'utf8'),
      ) ?? []
    expect(icons(site).map(({ path }) => path)).toContain(named)
  })
})
