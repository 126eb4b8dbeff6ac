import { createRequire } from 'node:module'
import { openSync, type Font } from 'fontkit'

const require = createRequire(import.meta.url)

// Brought along by packages, so that a picture does not depend on what a machine has installed.
const FILES = {
  title: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  text: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const

/** The faces of the pictures. */
export type Face = keyof typeof FILES

/** How an SVG asks for each face. */
export const FACES: Record<Face, { 'font-family': string; 'font-weight': number }> = {
  title: { 'font-family': 'Source Serif 4', 'font-weight': 600 },
  text: { 'font-family': 'Source Sans 3', 'font-weight': 400 },
  strong: { 'font-family': 'Source Sans 3', 'font-weight': 600 },
}

/** Where the fonts lie on this machine. */
export const fontFiles = (): string[] => Object.values(FILES).map(file => require.resolve(file))

const opened = new Map<Face, Font>()

function fontOf(face: Face): Font {
  const known = opened.get(face)
  if (known) return known
  const font = openSync(require.resolve(FILES[face]))
  if ('fonts' in font) throw new Error(`${FILES[face]} holds several fonts; one is needed`)
  opened.set(face, font)
  return font
}

/** How wide a text runs at a size, both in pixels. */
export function widthOf(text: string, face: Face, size: number): number {
  const font = fontOf(face)
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}
