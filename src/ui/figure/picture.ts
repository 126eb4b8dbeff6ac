import { isText } from './nodeKinds.ts'
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
  /** What is counted and under which filter, a line each. */
  basis: readonly string[]
  /** Source, day and address, a line each. */
  source: readonly string[]
}

/** The canvas on which a figure is laid out, in CSS pixels. */
export interface Canvas {
  width: number
  /** `null` for as high as the figure is. */
  height: number | null
  /** The size at which the picture is saved, relative to its layout. */
  scale: number
}

export const MARGIN = 24
const GAP = 18
const LINE_HEIGHT = 1.35

/** The share of a canvas that the figure covers, from 0 to 1. */
export function coverOf(element: HTMLElement, texts: PictureTexts, canvas: Canvas): number {
  const { drawn, height } = arrange(element, texts, canvas)
  return (drawn.width * drawn.height) / (canvas.width * height)
}

/** An element as a picture that fills a canvas, with a title above it and its source below. */
export function drawPicture(element: HTMLElement, texts: PictureTexts, canvas: Canvas): Picture {
  const { head, foot, scale, left, top, height } = arrange(element, texts, canvas)
  const size = {
    width: Math.round(canvas.width * canvas.scale),
    height: Math.round(height * canvas.scale),
  }
  const box = element.getBoundingClientRect()
  const paper = viewOf(element).getComputedStyle(rootOf(element)).backgroundColor
  const picture = svgNode('svg', { ...size, viewBox: `0 0 ${canvas.width} ${height}` }, [
    svgNode('title', {}, [texts.title]),
    svgNode('rect', { width: '100%', height: '100%', fill: paper }),
    svgNode('g', { transform: `translate(${MARGIN} ${MARGIN})` }, head.lines),
    svgNode(
      'g',
      { transform: `translate(${left} ${top}) scale(${scale})` },
      traceHtml(element, new DOMPoint(box.left, box.top)),
    ),
    svgNode(
      'g',
      { transform: `translate(${MARGIN} ${height - MARGIN - foot.height})` },
      foot.lines,
    ),
  ])
  return { svg: new XMLSerializer().serializeToString(picture), ...size }
}

/** The positions of the texts and the figure on a canvas, and the figure's scale. */
function arrange(element: HTMLElement, texts: PictureTexts, canvas: Canvas) {
  const inner = canvas.width - 2 * MARGIN
  const styles = stylesFor(element)
  const head = printed(inner, [
    [texts.title, styles.title],
    ...texts.basis.map(line => [line, styles.basis] as const),
  ])
  const foot = printed(
    inner,
    texts.source.map(line => [line, styles.source]),
  )
  const box = element.getBoundingClientRect()
  const own = {
    width: Math.max(box.width, element.scrollWidth, widestOf(element)),
    height: lowest(element) - box.top,
  }
  const around = 2 * MARGIN + head.height + foot.height + 2 * GAP
  const room = canvas.height === null ? Infinity : canvas.height - around
  // A figure that scrolls on the screen, or is too high for a square, is drawn smaller.
  const scale = Math.min(inner / own.width, room / own.height)
  const drawn = { width: own.width * scale, height: own.height * scale }
  const height = canvas.height ?? around + drawn.height
  return {
    head,
    foot,
    scale,
    drawn,
    height,
    left: MARGIN + (inner - drawn.width) / 2,
    top: MARGIN + head.height + GAP + (height - around - drawn.height) / 2,
  }
}

const rootOf = (element: HTMLElement) => element.ownerDocument.documentElement
const viewOf = (element: HTMLElement) => element.ownerDocument.defaultView ?? window

/** Texts under one another, broken at a width. */
function printed(width: number, texts: readonly (readonly [text: string, style: TextStyle])[]) {
  const lines: SVGElement[] = []
  let height = 0
  for (const [text, style] of texts) {
    const size = Number.parseFloat(style['font-size'])
    for (const line of wrapText(text, width, style)) {
      lines.push(svgNode('text', { x: 0, y: height + size, ...style }, [line]))
      height += size * LINE_HEIGHT
    }
  }
  return { lines, height }
}

/** The width of the widest scrolling content within an element. */
export const widestOf = (element: HTMLElement): number =>
  Math.max(0, ...[...element.querySelectorAll('[role=region]')].map(region => region.scrollWidth))

/** The lower edge of what is drawn, without the space of omitted elements. */
const lowest = (element: HTMLElement) =>
  Math.max(
    element.getBoundingClientRect().top,
    ...[...element.querySelectorAll('*')]
      .filter(node => isDrawn(node) && !node.closest('[data-picture=omit]'))
      .map(node => node.getBoundingClientRect().bottom),
  )

/** Whether an element shows something itself: it holds no others, or text beside them. */
const isDrawn = ({ childElementCount, childNodes }: Element) =>
  childElementCount === 0 || [...childNodes].some(node => isText(node) && node.data.trim() !== '')

function stylesFor(element: HTMLElement): Record<'title' | 'basis' | 'source', TextStyle> {
  const text = textStyleOf(viewOf(element).getComputedStyle(element))
  const serif = computed(element, 'font-serif', 'fontFamily')
  const soft = computed(element, 'text-soft', 'color')
  return {
    title: { ...text, 'font-family': serif, 'font-size': '22px', 'font-weight': '600' },
    basis: { ...text, 'font-size': '13px', fill: soft },
    source: { ...text, 'font-size': '11px', fill: soft },
  }
}

/** The computed style of a class in the stylesheet of an element's document. */
function computed(element: HTMLElement, className: string, property: 'fontFamily' | 'color') {
  const probe = element.ownerDocument.createElement('span')
  probe.className = className
  element.ownerDocument.body.append(probe)
  const value = viewOf(element).getComputedStyle(probe)[property]
  probe.remove()
  return value
}
