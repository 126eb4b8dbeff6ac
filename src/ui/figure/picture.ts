import { svgNode, textStyleOf, wrapText, type TextStyle } from './svgNode.ts'
import { traceHtml } from './traceHtml.ts'

/** A self-contained drawing: it needs no stylesheet, script or other file. */
export interface Picture {
  svg: string
  /** In CSS pixels. */
  width: number
  height: number
}

/** The text around a figure. */
export interface PictureTexts {
  title: string
  basis: string
  source: string
  address: string
}

const MARGIN = 24
const MIN_WIDTH = 320

/** An element of the page as a picture with a title above it and its source below. */
export function drawPicture(element: HTMLElement, texts: PictureTexts): Picture {
  const box = element.getBoundingClientRect()
  const width = Math.max(box.width, element.scrollWidth, widest(element), MIN_WIDTH)
  const styles = stylesFor(element)
  const page = getComputedStyle(document.documentElement)

  let y = MARGIN
  const nodes: SVGElement[] = []
  const print = (text: string, style: TextStyle) => {
    const size = Number.parseFloat(style['font-size'])
    for (const line of wrapText(text, width, style)) {
      nodes.push(svgNode('text', { x: MARGIN, y: y + size, ...style }, [line]))
      y += size * 1.35
    }
  }
  print(texts.title, styles.title)
  y += 2
  print(texts.basis, styles.basis)
  y += 18
  const figure = svgNode(
    'g',
    { transform: `translate(${MARGIN} ${y})` },
    traceHtml(element, new DOMPoint(box.left, box.top)),
  )
  nodes.push(figure)
  y += lowest(element) - box.top + 18
  print(texts.source, styles.source)
  print(texts.address, styles.source)

  const size = { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(y + MARGIN) }
  const picture = svgNode('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` }, [
    svgNode('title', {}, [texts.title]),
    svgNode('rect', { width: '100%', height: '100%', fill: page.backgroundColor }),
    ...nodes,
  ])
  return { svg: new XMLSerializer().serializeToString(picture), ...size }
}

/** The width of the widest scrolling content within an element. */
const widest = (element: HTMLElement) =>
  Math.max(0, ...[...element.querySelectorAll('[role=region]')].map(region => region.scrollWidth))

/** The lower edge of what is drawn, without the space of omitted elements. */
const lowest = (element: HTMLElement) =>
  Math.max(
    element.getBoundingClientRect().top,
    ...[...element.querySelectorAll('*')]
      .filter(node => node.childElementCount === 0 && !node.closest('[data-picture=omit]'))
      .map(node => node.getBoundingClientRect().bottom),
  )

function stylesFor(element: HTMLElement): Record<'title' | 'basis' | 'source', TextStyle> {
  const text = textStyleOf(getComputedStyle(element))
  const serif = computed('font-serif', 'fontFamily')
  const soft = computed('text-soft', 'color')
  return {
    title: { ...text, 'font-family': serif, 'font-size': '20px', 'font-weight': '600' },
    basis: { ...text, 'font-size': '13px', fill: soft },
    source: { ...text, 'font-size': '11px', fill: soft },
  }
}

/** The computed style of a class in the stylesheet. */
function computed(className: string, property: 'fontFamily' | 'color'): string {
  const probe = document.createElement('span')
  probe.className = className
  document.body.append(probe)
  const value = getComputedStyle(probe)[property]
  probe.remove()
  return value
}
