import { useEffect, useState } from 'react'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { useCatalogQuery } from '../../dataset/queries.ts'
import { useIsSearchLoaded, useSearch } from '../../dataset/search.ts'

/** The pause in typing after which the accounts are searched, in milliseconds. */
const PAUSE = 300
/** The shortest text for which the index is worth fetching. */
const SHORTEST = 2

/** The most engagements whose index is fetched for a count alone: that of 10,000 is 28 MB. */
const MOST_ENGAGEMENTS = 2000

/**
 * How many engagements a search of the accounts for the text finds; `null` until the reader pauses
 * and the index has loaded, which on a large record only a search does.
 */
export function useHits(query: string): number | null {
  const wanted = query.trim()
  const [settled, settle] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => settle(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [wanted])
  const { data: catalog } = useCatalogQuery()
  const isLoaded = useIsSearchLoaded()
  const isCheap = isLoaded || (catalog?.engagements.length ?? Infinity) <= MOST_ENGAGEMENTS
  const isSettled = isCheap && settled === wanted && wanted.length >= SHORTEST
  const { hits } = useSearch({ ...NO_FILTER, q: isSettled ? settled : '' })
  return hits?.size ?? null
}
