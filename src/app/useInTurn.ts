import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import { useIsHidden } from './useReveal.ts'

/**
 * A value handed to several parts of a page one after the other, each in a task of its own and
 * once the one before is painted: together they would keep the page from answering for as long as
 * all of them take. A value that comes in between begins again with the first. While the page is
 * hidden nobody waits for an answer, and all parts get it at once: none may show another view.
 *
 * @param parts their names, always the same
 * @returns the value that each part was handed last
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
    const timer = setTimeout(() =>
      startTransition(() => hand(isHidden ? toAll(parts, value) : { ...handed, [next]: value })),
    )
    return () => clearTimeout(timer)
  }, [handed, isHidden, next, parts, value])
  return shown
}

const toAll = <Part extends string, Value>(parts: readonly Part[], value: Value) =>
  Object.fromEntries(parts.map(part => [part, value])) as Record<Part, Value>
