import { FACES, type Face } from './fonts.ts'
import { element, type Markup } from './markup.ts'
import { baselineOf, type SetText } from './wrap.ts'

/** The size that Open Graph clients expect, in pixels. */
export const WIDTH = 1200
export const HEIGHT = 630

/** The margin on the left and on the right. */
export const MARGIN = 64

/** The x coordinate of the line between the two sides. */
export const CENTRE = WIDTH / 2

/** The colour of a design token of the pages: "paper", "us". */
export type Colours = (token: string) => string

interface TextStyle {
  x: number
  /** The y coordinate of the baseline. */
  y: number
  face: Face
  size: number
  fill: string
  anchor?: 'start' | 'middle' | 'end'
}

/** One line of text. */
export const write = (
  text: string,
  { x, y, face, size, fill, anchor = 'start' }: TextStyle,
): Markup =>
  element('text', { x, y, fill, 'font-size': size, 'text-anchor': anchor, ...FACES[face] }, text)

interface LinesStyle extends Pick<TextStyle, 'x' | 'face' | 'fill' | 'anchor'> {
  /** The upper edge of the first line. */
  top: number
}

/** A text set in lines. */
export const writeLines = (set: SetText, { top, ...style }: LinesStyle): Markup[] =>
  set.lines.map((line, index) =>
    write(line, { ...style, size: set.size, y: top + baselineOf(set, style.face, index) }),
  )
