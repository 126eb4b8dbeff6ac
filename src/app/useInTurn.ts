import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import { afterPaint } from '../ui/afterPaint.ts'
import { useIsHidden } from './useReveal.ts'

/**
 * Passes a value to several parts of a page one after the other, each in a task of its own once the
 * previous one has painted: rendering all at once would block the page for as long as they take
 * together. A new value starts again with the first part. While the page is hidden all parts get
 * the value at once, since nobody is waiting and none may show an older view.
 *
 * @param parts their names, which never change
 * @returns the value that each part last received
 */
export function useInTurn<Part extends string, Value>(
  value: Value,
  parts: readonly Part[],
): Readonly<Record<Part, Value>> {
  const deferred = useDeferredValue(value)
  const isHidden = useIsHidden()
  const [handed, hand] = useState(() => toAll(parts, value))
  const shown = isHidden ? toAll(parts, deferred) : handed
  const next = parts.find(part => handed[part] !== value)
  useEffect(() => {
    if (next === undefined) return undefined
    return afterPaint(() =>
      startTransition(() => hand(isHidden ? toAll(parts, value) : { ...handed, [next]: value })),
    )
  }, [handed, isHidden, next, parts, value])
  return shown
}

const toAll = <Part extends string, Value>(parts: readonly Part[], value: Value) =>
  Object.fromEntries(parts.map(part => [part, value])) as Record<Part, Value>
