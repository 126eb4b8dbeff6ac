import type { RefObject } from 'react'
import { stopsIn, useOneStop, type Step, type Stop } from '../../../ui/useOneStop.ts'

/**
 * Makes the sentences of both texts one tab stop: Up and Down move within a text, Left and Right
 * move to the matched sentence of the other one, or to a sentence at the same height.
 */
export const usePassageKeys = (container: RefObject<HTMLElement | null>) =>
  useOneStop(container, (from, [columns, rows]) => {
    if (!(from instanceof HTMLElement)) return undefined
    return rows === 0 ? findAcross(from, columns, container.current) : findWithin(from, rows)
  })

function findWithin(from: HTMLElement, rows: Step[1]): Stop | undefined {
  const stops = stopsIn(from.closest('.account'))
  const next = stops.indexOf(from) + rows
  return stops[Math.max(0, Math.min(stops.length - 1, next))]
}

function findAcross(from: HTMLElement, columns: Step[0], container: HTMLElement | null) {
  if (!Number.isFinite(columns)) return findWithin(from, columns)
  const side = columns < 0 ? 'us' : 'cn'
  const other = container?.querySelector(`.account[data-side="${side}"]`) ?? null
  if (!other || other.contains(from)) return undefined
  const match = from.closest<HTMLElement>('.point')?.dataset['match']
  const partner = match === undefined ? null : other.querySelector(`[data-match="${match}"]`)
  return stopsIn(partner)[0] ?? nearestInHeight(from, stopsIn(other))
}

function nearestInHeight(from: Stop, stops: readonly Stop[]): Stop | undefined {
  const { top } = from.getBoundingClientRect()
  const distances = stops.map(stop => Math.abs(stop.getBoundingClientRect().top - top))
  return stops[distances.indexOf(Math.min(...distances))]
}
