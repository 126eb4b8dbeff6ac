import { copyWithStyles } from './traceSvg.ts'
import { isHtml, isSvg, isText } from './nodeKinds.ts'
import { measureText, svgNode, textStyleOf } from './svgNode.ts'

/**
 * What an element of the page shows, as SVG: its drawings, its texts line by line, and the
 * backgrounds and borders of its boxes, at their positions on the screen. Leaves out what is only
 * for assistive technology and what is marked `data-picture="omit"`.
 *
 * @param origin the point on the screen that becomes the drawing's (0, 0)
 */
export function traceHtml(element: HTMLElement, origin: DOMPoint): SVGElement[] {
  const style = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  if (!isShown(element, style, box)) return []
  const drawn: SVGElement[] = [...traceBox(style, box, origin)]
  for (const child of element.childNodes) {
    if (isText(child)) drawn.push(...traceText(child, style, origin))
    else if (isSvg(child, 'svg')) drawn.push(...traceDrawing(child, origin))
    else if (isHtml(child)) drawn.push(...traceHtml(child, origin))
  }
  return style.opacity === '1' ? drawn : [svgNode('g', { opacity: style.opacity }, drawn)]
}

function isShown(element: HTMLElement, style: CSSStyleDeclaration, { width, height }: DOMRect) {
  const forReadersOnly = width <= 1 && height <= 1 && style.overflow === 'hidden'
  return (
    element.dataset['picture'] !== 'omit' &&
    style.display !== 'none' &&
    style.visibility === 'visible' &&
    style.opacity !== '0' &&
    !forReadersOnly
  )
}

function traceDrawing(drawing: SVGElement, origin: DOMPoint): SVGElement[] {
  const { left, top, width, height } = drawing.getBoundingClientRect()
  if (width === 0 || height === 0 || drawing.dataset['picture'] === 'omit') return []
  const copy = copyWithStyles(drawing)
  const place = { x: left - origin.x, y: top - origin.y, width, height }
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value))
  if (getComputedStyle(drawing).overflow === 'visible') copy.setAttribute('overflow', 'visible')
  return [copy]
}

function* traceBox(style: CSSStyleDeclaration, box: DOMRect, origin: DOMPoint) {
  const [left, top] = [box.left - origin.x, box.top - origin.y]
  if (!/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)) {
    const { width, height } = box
    const rx = Number.parseFloat(style.borderRadius) || undefined
    yield svgNode('rect', { x: left, y: top, width, height, rx, fill: style.backgroundColor })
  }
  const [right, bottom] = [left + box.width, top + box.height]
  const edges = {
    top: [left, top, right, top],
    right: [right, top, right, bottom],
    bottom: [left, bottom, right, bottom],
    left: [left, top, left, bottom],
  }
  for (const [edge, [x1, y1, x2, y2]] of Object.entries(edges)) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${edge}-width`))
    if (!(width > 0) || style.getPropertyValue(`border-${edge}-style`) === 'none') continue
    const stroke = style.getPropertyValue(`border-${edge}-color`)
    yield svgNode('line', { x1, y1, x2, y2, stroke, 'stroke-width': width })
  }
}

function* traceText(node: Text, style: CSSStyleDeclaration, origin: DOMPoint) {
  const set = textStyleOf(style)
  const upper = style.textTransform === 'uppercase'
  for (const { text, box } of linesOf(node)) {
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measureText('x', set)
    const baseline = box.top + (box.height - ascent - descent) / 2 + ascent
    const place = { x: box.left - origin.x, y: baseline - origin.y }
    yield svgNode('text', { ...place, ...set }, [upper ? text.toUpperCase() : text])
  }
}

/** The lines of a text as broken on the screen, with runs of spaces collapsed. */
function linesOf(node: Text): { text: string; box: DOMRect }[] {
  const lines: { text: string; box: DOMRect }[] = []
  let end = 0
  for (const { text, start } of piecesOf(node)) {
    const box = boxOf(node, start, start + text.length)
    if (!box) continue
    const line = lines.at(-1)
    const space = start > end ? ' ' : ''
    if (line && Math.abs(line.box.top - box.top) < 2) line.text += space + text
    else lines.push({ text, box })
    end = start + text.length
  }
  return lines
}

/** Words, or single characters of text that breaks without spaces, such as Chinese. */
function* piecesOf(node: Text): Generator<{ text: string; start: number }> {
  const range = node.ownerDocument.createRange()
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    if (range.getClientRects().length === 1) {
      yield { text: word, start: index }
      continue
    }
    let start = index
    for (const text of word) {
      yield { text, start }
      start += text.length
    }
  }
}

function boxOf(node: Text, start: number, end: number): DOMRect | undefined {
  const range = node.ownerDocument.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range.getClientRects()[0]
}
