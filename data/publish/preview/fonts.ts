import { createRequire } from 'node:module'
import { openSync, type Font } from 'fontkit'

const require = createRequire(import.meta.url)

// Installed as packages, so that pictures do not depend on the machine's own fonts.
const FILES = {
  title: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  text: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const

/** The faces of the pictures. */
export type Face = keyof typeof FILES

/** The SVG attributes that select each face. */
export const FACES: Record<Face, { 'font-family': string; 'font-weight': number }> = {
  title: { 'font-family': 'Source Serif 4', 'font-weight': 600 },
  text: { 'font-family': 'Source Sans 3', 'font-weight': 400 },
  strong: { 'font-family': 'Source Sans 3', 'font-weight': 600 },
}

/** The paths of the font files. */
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

/** The width of a text at a font size, both in pixels. */
export function widthOf(text: string, face: Face, size: number): number {
  const font = fontOf(face)
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}
