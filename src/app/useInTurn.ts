import { startTransition, useEffect, useState } from 'react'

/**
 * A value handed to several parts of a page one after the other, each in a task of its own and
 * once the one before is painted: together they would keep the page from answering for as long as
 * all of them take. A value that comes in between begins again with the first.
 *
 * @param parts their names, always the same
 * @returns the value that each part was handed last
 */
export function useInTurn<Part extends string, Value>(
  value: Value,
  parts: readonly Part[],
): Readonly<Record<Part, Value>> {
  const [handed, hand] = useState(() => new Map(parts.map(part => [part, value])))
  const next = parts.find(part => handed.get(part) !== value)
  useEffect(() => {
    if (next === undefined) return undefined
    const timer = setTimeout(() => startTransition(() => hand(new Map(handed).set(next, value))))
    return () => clearTimeout(timer)
  }, [handed, next, value])
  return Object.fromEntries(handed) as Record<Part, Value>
}
