import type { Page } from '@playwright/test'

/** The result of tabbing through a page. */
interface Walk {
  /** Names of the controls, in tab order. */
  stops: string[]
  /** What is wrong with any of them: off screen, covered, out of order. */
  faults: string[]
  /** Whether it went through the whole page and started again. */
  isRound: boolean
}

/** More stops than any tested page has: a focus trap would go on for ever. */
const MOST_PRESSES = 400

/** Presses Tab from the top of the page until focus leaves it at the end. */
export async function tabThrough(page: Page): Promise<Walk> {
  await page.evaluate(watchFocus)
  // Sent directly to the browser, ten times as fast as traced key presses.
  const browser = await page.context().newCDPSession(page)
  const frame = {
    expression: 'new Promise(requestAnimationFrame).then(() => window.walk.isRound)',
    awaitPromise: true,
  }
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab })
    const [, { result }] = await Promise.all([
      browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
      browser.send('Runtime.evaluate', frame),
    ])
    if (result.value) return page.evaluate(() => (window as unknown as { walk: Walk }).walk)
  }
  throw new Error(`Tab has not come to the end of ${page.url()}`)
}

/**
 * Checks each focused element just before focus moves on: whether it is in view and uncovered (WCAG
 * 2.4.11), whether a ring of at least 3 to 1 and two pixels shows it (2.4.7, 1.4.11), and whether
 * it follows the previous one (2.4.3).
 */
function watchFocus(): void {
  const walk: Walk = { stops: [], faults: [], isRound: false }
  Object.assign(window, { walk })
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
  const paint = canvas.getContext('2d', { willReadFrequently: true })
  const been = new Set<Element>()
  let before: Element | null = null

  const rgba = (colour: string): number[] => {
    if (!paint) return [0, 0, 0, 0]
    paint.clearRect(0, 0, 1, 1)
    paint.fillStyle = colour
    paint.fillRect(0, 0, 1, 1)
    return [...paint.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = rgba(colour).map(value => {
      const share = value / 255
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  const groundOf = (element: Element | null): string => {
    if (!element) return getComputedStyle(document.documentElement).backgroundColor
    const { backgroundColor } = getComputedStyle(element)
    return (rgba(backgroundColor)[3] ?? 0) > 200 ? backgroundColor : groundOf(element.parentElement)
  }
  /** The colour of the focus ring, or of the stroke that an SVG element has instead. */
  const ringOf = (element: Element): [colour: string, ground: string] | null => {
    const parts = [element, element.closest('label'), ...element.querySelectorAll('rect')]
    for (const part of parts) {
      if (!part) continue
      const style = getComputedStyle(part)
      const isDrawn = part.tagName === 'rect' && parseFloat(style.strokeWidth) >= 2
      if (isDrawn) return [style.stroke, groundOf(part.closest('svg'))]
      if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) continue
      const isInside = parseFloat(style.outlineOffset) < 0
      return [style.outlineColor, groundOf(isInside ? part : part.parentElement)]
    }
    return null
  }
  const look = (element: Element) => {
    // A date field has several stops.
    if (element === before) return
    const name = `${element.tagName} “${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}”`
    walk.isRound ||= been.has(element)
    if (walk.isRound) return
    been.add(element)
    walk.stops.push(name)
    const ring = ringOf(element)
    if (!ring) walk.faults.push(`${name} has no ring`)
    else if (contrast(...ring) < 3) {
      walk.faults.push(`${name} has a ring of ${contrast(...ring).toFixed(1)} to 1`)
    }
    const shown = element.matches('input.sr-only') ? (element.closest('label') ?? element) : element
    const isSeen = [...shown.getClientRects()].some(box => {
      const { left, right, top, bottom, width, height } = box
      const points = [
        [left + width / 2, top + height / 2],
        [left + 3, top + 3],
        [right - 3, bottom - 3],
      ] as const
      return points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && (shown.contains(hit) || hit.closest('label') === shown)
      })
    })
    if (!isSeen) walk.faults.push(`${name} is not in sight`)
    const order = before?.compareDocumentPosition(element) ?? Node.DOCUMENT_POSITION_FOLLOWING
    if (!(order & Node.DOCUMENT_POSITION_FOLLOWING)) {
      walk.faults.push(`${name} comes after what follows it`)
    }
    before = element
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const element = document.activeElement
    if (key === 'Tab' && element && element !== document.body) look(element)
  }
  window.addEventListener('keydown', onKeyDown, { capture: true })
}
