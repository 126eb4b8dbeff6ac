import { useEffect, useState } from 'react'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { useSearch } from '../../dataset/search.ts'

/** The pause in typing after which the accounts are searched, in milliseconds. */
const PAUSE = 300
/** The shortest text for which the index is worth fetching. */
const SHORTEST = 2

/**
 * How many engagements a search of the accounts for the text finds; `null` until the reader pauses
 * and the index has loaded.
 */
export function useHits(query: string): number | null {
  const wanted = query.trim()
  const [settled, settle] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => settle(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [wanted])
  const isSettled = settled === wanted && wanted.length >= SHORTEST
  const { hits } = useSearch({ ...NO_FILTER, q: isSettled ? settled : '' })
  return hits?.size ?? null
}
