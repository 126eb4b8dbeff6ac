import { dayOf, formatDayRange } from '../../domain/day.ts'
import { lastDay, wasHeld, type Engagement } from '../../domain/engagement.ts'
import { FORMAT_LABELS, STATUS_LABELS, count } from '../../domain/labels.ts'
import { MARK, type TimelineNode } from '../../domain/timeline/layLane.ts'
import { lookOf, type Look, type Shape } from '../../domain/timeline/look.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Outlines in a square of 12, alike to left and right, so that halves are equal. */
export const SHAPE_PATHS: Record<Shape, string> = {
  circle: 'M6 .9a5.1 5.1 0 0 1 0 10.2a5.1 5.1 0 0 1 0-10.2Z',
  diamond: 'M6 .3 11.7 6 6 11.7 .3 6Z',
  square: 'M1.3 1.3h9.4v9.4h-9.4Z',
  triangle: 'M6 .8 11.6 10.8H.4Z',
  wedge: 'M.4 1.2H11.6L6 11.2Z',
}

/** Height of a row of markers, in pixels. */
export const ROW = MARK + 3

/** "7 engagements, 3–12 May 2024" */
export const clusterLabel = (node: TimelineNode): string =>
  `${count(node.engagements.length, 'engagement')}, ${clusterDays(node)}`

const clusterDays = ({ start, end }: TimelineNode) => formatDayRange(dayOf(start), dayOf(end - 1))

/** "Blinken calls Wang Yi, phone call, 12 November 2021"; says so where it did not take place. */
const markLabel = (engagement: Engagement): string =>
  [
    engagement.title,
    FORMAT_LABELS[engagement.format].toLowerCase(),
    formatDayRange(engagement.date, lastDay(engagement)),
    ...(wasHeld(engagement) ? [] : [STATUS_LABELS[engagement.status].toLowerCase()]),
  ].join(', ')

/**
 * The element that shows a node: a link for one engagement, its address yet to be set, or a button
 * for a cluster of them.
 */
export function createMarker(node: TimelineNode): HTMLElement {
  const [engagement] = node.engagements
  if (node.kind === 'cluster') {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'timeline-cluster'
    button.textContent = String(node.engagements.length)
    button.setAttribute('aria-label', clusterLabel(node))
    return prepare(button, node)
  }
  const link = document.createElement('a')
  link.draggable = false
  link.className = node.kind === 'range' ? 'timeline-mark timeline-trip' : 'timeline-mark'
  link.setAttribute('aria-label', markLabel(engagement))
  link.append(drawLook(lookOf(engagement)))
  return prepare(link, node)
}

/** What a trip's markers stand on: a bar as long as it lasted. */
export function createBar(): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'timeline-bar'
  return bar
}

function prepare(element: HTMLElement, node: TimelineNode): HTMLElement {
  element.dataset['node'] = node.key
  element.tabIndex = -1
  return element
}

/** The two-tone glyph: halves filled where that side's account is recorded. */
function drawLook({ shape, us, cn, held }: Look): SVGElement {
  const svg = create('svg', { viewBox: '0 0 12 12', width: '12', height: '12' })
  svg.setAttribute('aria-hidden', 'true')
  svg.classList.add('timeline-glyph')
  const path = SHAPE_PATHS[shape]
  for (const [side, isRecorded] of [
    ['us', us],
    ['cn', cn],
  ] as const) {
    // Each half is the whole outline in a window of its own: no ids, no clip paths.
    const half = create('svg', {
      x: side === 'us' ? '0' : '6',
      width: '6',
      height: '12',
      viewBox: side === 'us' ? '0 0 6 12' : '6 0 6 12',
    })
    const outline = create('path', { d: path })
    outline.classList.add(
      isRecorded ? `timeline-${side}` : 'timeline-none',
      held ? 'timeline-held' : 'timeline-dashed',
    )
    half.append(outline)
    svg.append(half)
  }
  return svg
}

function create(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value)
  }
  return element
}
