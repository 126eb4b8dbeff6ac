const SVG = 'http://www.w3.org/2000/svg'

/** A detached SVG element. Attributes that are `undefined` are left out. */
export function svgNode<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number | undefined>,
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(key, String(value))
  }
  node.append(...children)
  return node
}

/** The SVG attributes of a text. */
export interface TextStyle {
  'font-family': string
  'font-size': string
  'font-weight': string
  'font-style'?: string
  fill: string
}

/** The style in which an element's text is drawn. */
export const textStyleOf = (style: CSSStyleDeclaration): TextStyle => ({
  'font-family': style.fontFamily,
  'font-size': style.fontSize,
  'font-weight': style.fontWeight,
  'font-style': style.fontStyle,
  fill: style.color,
})

/** Measures texts without layout. */
export function measureText(text: string, style: TextStyle): TextMetrics {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) throw new Error('this browser cannot measure texts')
  const { 'font-style': slant = 'normal' } = style
  canvas.font = `${slant} ${style['font-weight']} ${style['font-size']} ${style['font-family']}`
  return canvas.measureText(text)
}

/** The text in lines no wider than `width` pixels; only text without spaces is broken inside. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const fits = (line: string) => measureText(line, style).width <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = ''
    for (const character of word) {
      if (line && !fits(line + character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line ? [...lines, line] : lines
}
