import { isSvg, isText } from './nodeKinds.ts'

// The properties that a stylesheet may set on an SVG element, by the kind of element.
const SHAPE_PROPERTIES = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'vector-effect',
]
const TEXT_PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
]
const OF_STOPS = ['stop-color', 'stop-opacity']

const KINDS: Record<string, readonly string[]> = {
  text: TEXT_PROPERTIES,
  tspan: TEXT_PROPERTIES,
  textPath: TEXT_PROPERTIES,
  stop: OF_STOPS,
  g: [],
  svg: [],
  defs: [],
  pattern: [],
}

// Default values: an element without the attribute is drawn the same.
const INITIAL: Record<string, string> = {
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'vector-effect': 'none',
  'paint-order': 'normal',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'dominant-baseline': 'auto',
}

/**
 * A copy of a drawing that needs no stylesheet: the computed styles of each element are written as
 * attributes, and links become absolute.
 */
export function copyWithStyles(original: SVGElement): SVGElement {
  const copy = original.cloneNode(false) as SVGElement
  for (const { name } of original.attributes) {
    if (/^(class|style|tabindex|role|aria-.*|data-.*)$/.test(name)) copy.removeAttribute(name)
  }
  const style = getComputedStyle(original)
  const hasStroke = style.stroke !== 'none'
  for (const property of KINDS[original.localName] ?? SHAPE_PROPERTIES) {
    const value = style.getPropertyValue(property)
    const idle =
      value === '' || value === INITIAL[property] || (!hasStroke && property.startsWith('stroke'))
    if (idle) copy.removeAttribute(property)
    else copy.setAttribute(property, value)
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity)
  const href = isSvg(original, 'a') && original.getAttribute('href')
  if (href) copy.setAttribute('href', new URL(href, document.baseURI).href)
  for (const child of original.childNodes) {
    if (isSvg(child)) {
      if (isDrawn(child)) copy.append(copyWithStyles(child))
    } else if (isText(child)) {
      copy.append(child.data)
    }
  }
  return copy
}

const isDrawn = (element: SVGElement) =>
  element.localName !== 'foreignObject' &&
  element.dataset['picture'] !== 'omit' &&
  getComputedStyle(element).display !== 'none'
