import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { encode } from 'fast-png'
import { fontFiles } from './fonts.ts'
import type { Markup } from './markup.ts'

/** The most colours that a PNG palette holds. */
const PALETTE = 256

/**
 * Draws an SVG as a PNG of the same size, using only the project's own fonts. A drawing with few
 * colours, as cards are, is written with a palette: the same picture in half the bytes.
 */
export async function renderPng(svg: Markup): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles() },
  })
  const { width, height, pixels } = image
  const indexed = indexColours(pixels)
  return indexed ? encode({ width, height, depth: 8, channels: 1, ...indexed }) : image.asPng()
}

/** Pixels as palette indices, with the palette; `null` if there are too many colours. */
export function indexColours(pixels: Uint8Array): { data: Uint8Array; palette: number[][] } | null {
  const places = new Map<number, number>()
  const palette: number[][] = []
  const data = new Uint8Array(pixels.length / 4)
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  for (let at = 0; at < data.length; at += 1) {
    const colour = view.getUint32(at * 4)
    let place = places.get(colour)
    if (place === undefined) {
      place = palette.length
      if (place === PALETTE || (colour & 0xff) !== 0xff) return null
      places.set(colour, place)
      palette.push([colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff])
    }
    data[at] = place
  }
  return { data, palette }
}

/** Everything that affects the picture, apart from the SVG. */
const VERSIONS = [
  '@resvg/resvg-js',
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/source-sans-3',
].map(versionOf)

function versionOf(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string }
  return `${name}@${version}`
}

/** Draws an SVG, or reuses the PNG that an earlier build drew from the same one. */
export async function renderCached(svg: Markup, folder: string): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update([...VERSIONS, svg].join('\n'))
    .digest('hex')
    .slice(0, 32)
  const file = join(folder, `${key}.png`)
  const known = await readFile(file).catch(() => null)
  if (known) return known
  const png = await renderPng(svg)
  await mkdir(folder, { recursive: true })
  // Written to a temporary file first: another build must never read half a picture.
  const draft = `${file}.${process.pid}`
  await writeFile(draft, png)
  await rename(draft, file)
  return png
}
