import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

/** A step: columns to the right, rows down; infinite to go to the end. */
export type Step = readonly [columns: number, rows: number]

const STEPS: Record<string, Step> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
}

export type Stop = HTMLElement | SVGElement

/**
 * Finds the stop in a direction from another: `undefined` if there is none, `null` if the container
 * has no such direction, so that the key keeps its usual effect.
 */
export type FindStop = (
  from: Stop,
  step: Step,
  container: Element | null,
) => Stop | null | undefined

interface OneStop {
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (event: FocusEvent) => void
}

/**
 * Roving tabindex: makes the many links or buttons of a chart or a large table one tab stop,
 * between which the arrow keys, Home and End move. Each is rendered with `data-stop` and
 * `tabIndex={-1}`.
 *
 * @returns handlers for the container
 */
export function useOneStop(container: RefObject<Element | null>, find: FindStop): OneStop {
  useEffect(() => {
    // Which link is the stop is state of the document, like a scroll position.
    const stops = stopsIn(container.current)
    if (stops[0] && stops.every(stop => stop.tabIndex !== 0)) stops[0].tabIndex = 0
  })
  return {
    onKeyDown: event => {
      const step = STEPS[event.key]
      if (!step || !isStop(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const next = find(event.target, step, container.current)
      if (next === null) return
      event.preventDefault()
      next?.focus()
    },
    onFocus: ({ target }) => {
      if (!isStop(target)) return
      for (const stop of stopsIn(container.current)) stop.tabIndex = stop === target ? 0 : -1
    },
  }
}

/** The stops of a container, in document order. */
export const stopsIn = (container: Element | null): Stop[] => [
  ...(container?.querySelectorAll<Stop>('[data-stop]') ?? []),
]

const isStop = (target: EventTarget): target is Stop =>
  (target instanceof HTMLElement || target instanceof SVGElement) &&
  target.dataset['stop'] !== undefined

/** The stop some steps along a line of stops; infinite steps lead to its ends. */
export const findInLine = (line: readonly Stop[], from: Stop, steps: number): Stop | undefined =>
  Number.isFinite(steps) ? line[line.indexOf(from) + steps] : line.at(steps < 0 ? 0 : -1)

/** The next link in a table along its row or column, skipping cells without one. */
export function findInTable(from: Stop, [columns, rows]: Step): Stop | undefined {
  const cell = from.closest<HTMLTableCellElement>('td, th')
  if (!cell) return undefined
  const along = rows === 0 ? [...(cell.closest('tr')?.cells ?? [])] : columnOf(cell)
  const at = along.indexOf(cell)
  const step = rows === 0 ? columns : rows
  const ahead = step < 0 ? along.slice(0, at).toReversed() : along.slice(at + 1)
  const stops = ahead.flatMap(one => stopsIn(one)[0] ?? [])
  return Number.isFinite(step) ? stops[0] : stops.at(-1)
}

/** The cells of a column, in tables whose rows have the same cells. */
const columnOf = (cell: HTMLTableCellElement): HTMLTableCellElement[] =>
  [...(cell.closest('table')?.rows ?? [])].flatMap(row => row.cells[cell.cellIndex] ?? [])

/**
 * The next link in a chart that is a list: along its visual row, or in the nearest row above or
 * below whose link has the same value of `data-stop`.
 */
export function findInRows(from: Stop, [columns, rows]: Step): Stop | undefined {
  const row = from.closest('[role=listitem]')
  if (!row) return undefined
  if (rows === 0) {
    return findInLine(
      stopsIn(row).toSorted((a, b) => leftOf(a) - leftOf(b)),
      from,
      columns,
    )
  }
  const list = [...(row.parentElement?.children ?? [])]
  const at = list.indexOf(row)
  const ahead = rows < 0 ? list.slice(0, at).toReversed() : list.slice(at + 1)
  return ahead
    .flatMap(one => stopsIn(one))
    .find(stop => stop.dataset['stop'] === from.dataset['stop'])
}

const leftOf = (stop: Stop) => stop.getBoundingClientRect().left
