import { dayOf, formatDayRange } from '../../domain/time/day.ts'
import {
  SIDES,
  lastDay,
  wasHeld,
  type Engagement,
  type Side,
} from '../../domain/record/engagement.ts'
import { FORMAT_LABELS, STATUS_LABELS, count } from '../../domain/record/labels.ts'
import { MARK, type TimelineNode } from '../../domain/timeline/layLane.ts'
import { lookOf, type Look, type Shape } from '../../domain/timeline/look.ts'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * The left and right half of each shape, in a square of 12: from the top centre to the bottom
 * centre, and open, so that no line is drawn between the halves.
 */
export const HALF_PATHS: Record<Shape, Record<Side, string>> = {
  circle: { us: 'M6 .9a5.1 5.1 0 0 0 0 10.2', cn: 'M6 .9a5.1 5.1 0 0 1 0 10.2' },
  diamond: { us: 'M6 .3.3 6 6 11.7', cn: 'M6 .3 11.7 6 6 11.7' },
  square: { us: 'M6 1.3H1.3v9.4H6', cn: 'M6 1.3h4.7v9.4H6' },
  triangle: { us: 'M6 .8.4 10.8H6', cn: 'M6 .8 11.6 10.8H6' },
  wedge: { us: 'M6 1.2H.4L6 11.2', cn: 'M6 1.2h5.6L6 11.2' },
}

/** The class names of a half: its colour, and whether its outline is dashed. */
export const halfClass = ({ held, ...recorded }: Look, side: Side): string =>
  `${recorded[side] ? `timeline-${side}` : 'timeline-none'}${held ? '' : ' timeline-dashed'}`

/** The height of a row of markers, in pixels. */
export const ROW = MARK + 3

/** The invisible edge of a marker, left and right, in pixels, as in timeline.css. */
const EDGE = 3

/** How far a trip's marker is from the start of its bar, in pixels. */
export const TRIP_INSET = 5

/** The width of a cluster, without its edges, in pixels: room for its number. */
export const clusterWidth = (node: TimelineNode): number =>
  Math.max(18, 10 + String(node.engagements.length).length * 6)

/** How far left of its instant a marker begins, in pixels. */
export function leadOf(node: TimelineNode): number {
  if (node.kind === 'range') return EDGE - TRIP_INSET
  return (node.kind === 'cluster' ? clusterWidth(node) : MARK) / 2 + EDGE
}

/** "7 engagements, 3–12 May 2024" */
export const clusterLabel = (node: TimelineNode): string =>
  `${count(node.engagements.length, 'engagement')}, ${clusterDays(node)}`

const clusterDays = ({ start, end }: TimelineNode) => formatDayRange(dayOf(start), dayOf(end - 1))

/** "Blinken calls Wang Yi, phone call, 12 November 2021"; says so if it did not take place. */
const markLabel = (engagement: Engagement): string =>
  [
    engagement.title,
    FORMAT_LABELS[engagement.format].toLowerCase(),
    formatDayRange(engagement.date, lastDay(engagement)),
    ...(wasHeld(engagement) ? [] : [STATUS_LABELS[engagement.status].toLowerCase()]),
  ].join(', ')

/**
 * The element of a node: a link for one engagement, whose address is set later, or a button for a
 * cluster.
 */
export function createMarker(node: TimelineNode): HTMLElement {
  const [engagement] = node.engagements
  if (node.kind === 'cluster') {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'timeline-cluster'
    button.style.width = `${clusterWidth(node) + 2 * EDGE}px`
    button.textContent = String(node.engagements.length)
    button.setAttribute('aria-label', clusterLabel(node))
    return prepare(button, node)
  }
  const link = document.createElement('a')
  link.draggable = false
  link.className = 'timeline-mark'
  link.setAttribute('aria-label', markLabel(engagement))
  link.append(drawLook(lookOf(engagement)))
  return prepare(link, node)
}

/** The bar behind a trip's markers, as long as the trip. */
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

/** The two-tone glyph: halves are filled if that side's account is recorded. */
function drawLook(look: Look): SVGElement {
  const svg = create('svg', { viewBox: '0 0 12 12', width: '12', height: '12' })
  svg.setAttribute('aria-hidden', 'true')
  svg.classList.add('timeline-glyph')
  for (const side of SIDES) {
    svg.append(create('path', { d: HALF_PATHS[look.shape][side], class: halfClass(look, side) }))
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
