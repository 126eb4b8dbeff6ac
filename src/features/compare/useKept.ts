import { useCallback, useEffect, useState } from 'react'
import type { OwnComparison } from '../../domain/text/ownTexts.ts'
import type { Kept, KeptAs } from './ownComparisonSchema.ts'

const store = () => import('./keptStore.ts')

export interface KeptComparisons {
  /** The latest first. */
  all: readonly Kept[]
  /** The last storage failure, as a sentence. */
  fault: string | null
  /** Each returns `null` if the storage fails; `fault` then says why. */
  keep: (
    comparison: OwnComparison,
    as: KeptAs | null,
  ) => Promise<{ kept: Kept; isBeside: boolean } | null>
  rename: (id: string, title: string) => Promise<Kept | null>
  remove: (id: string) => Promise<void>
  restore: (kept: Kept) => Promise<void>
}

/** The comparisons stored on this device, in sync across tabs. */
export function useKept(): KeptComparisons {
  const [all, setAll] = useState<readonly Kept[]>([])
  const [fault, setFault] = useState<string | null>(null)

  /** Runs a storage operation, then reads the store again. */
  const after = useCallback(
    async <Result>(task: (from: Awaited<ReturnType<typeof store>>) => Promise<Result>) => {
      try {
        const kept = await store()
        const result = await task(kept)
        setAll(await kept.listKept())
        setFault(null)
        return result
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error))
        return null
      }
    },
    [],
  )

  useEffect(() => {
    let isGone = false
    let stop = () => {}
    // A failure here is not reported: the reader has not asked for anything yet.
    void store().then(async kept => {
      const read = () => kept.listKept().then(found => isGone || setAll(found), ignore)
      await read()
      if (!isGone) stop = kept.onKeptElsewhere(() => void read())
    }, ignore)
    return () => {
      isGone = true
      stop()
    }
  }, [])

  return {
    all,
    fault,
    keep: (comparison, as) => after(kept => kept.keep(comparison, as)),
    rename: (id, title) => after(kept => kept.rename(id, title)),
    remove: async id => void (await after(kept => kept.remove(id))),
    restore: async one => void (await after(kept => kept.restore(one))),
  }
}

const ignore = () => {}
