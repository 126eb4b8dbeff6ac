import { openDB, type DBSchema } from 'idb'
import * as z from 'zod/mini'
import type { OwnComparison } from '../../domain/text/ownTexts.ts'
import { keptSchema, type Kept, type KeptAs } from './ownComparisonSchema.ts'

// Comparisons on the device. Every change reads and writes in one transaction, which is what keeps
// two tabs from undoing each other's work.

interface Stores extends DBSchema {
  comparisons: { key: string; value: Kept }
}

const STORE = 'comparisons'

/** Tells the other tabs that something was changed. */
const changes = new BroadcastChannel('parallax:comparisons')

/** Storage that cannot be used, and why, as a sentence for the reader. */
export class StorageFault extends Error {
  override name = 'StorageFault'
}

/** Calls back whenever another tab changes what is kept; returns how to stop. */
export function onKeptElsewhere(callback: () => void): () => void {
  changes.addEventListener('message', callback)
  return () => changes.removeEventListener('message', callback)
}

/** All that is kept, the latest first. What an unknown version of this page wrote is passed over. */
export const listKept = (): Promise<Kept[]> =>
  using(async database => {
    const all: unknown[] = await database.getAll(STORE)
    return all
      .flatMap(one => z.safeParse(keptSchema, one).data ?? [])
      .toSorted((a, b) => b.savedAt - a.savedAt)
  })

/**
 * Keeps a comparison: in the place of what it was kept as before, unless that has been changed
 * since by another tab; then beside it.
 *
 * @returns what it is kept as now, and whether that is beside another
 */
export const keep = (
  comparison: OwnComparison,
  as: KeptAs | null,
): Promise<{ kept: Kept; isBeside: boolean }> =>
  changing(async database => {
    const { store, done } = database.transaction(STORE, 'readwrite')
    const there = as ? await store.get(as.id) : undefined
    const isBeside = there !== undefined && there.revision !== as?.revision
    const kept: Kept = {
      ...comparison,
      id: as && !isBeside ? as.id : crypto.randomUUID(),
      revision: isBeside ? 1 : (there?.revision ?? 0) + 1,
      savedAt: Date.now(),
    }
    await Promise.all([store.put(kept), done])
    return { kept, isBeside }
  })

/** Gives what is kept another title; `null` where it is no longer there. */
export const rename = (id: string, title: string): Promise<Kept | null> =>
  changing(async database => {
    const { store, done } = database.transaction(STORE, 'readwrite')
    const there = await store.get(id)
    if (!there) return null
    const kept = { ...there, title, revision: there.revision + 1 }
    await Promise.all([store.put(kept), done])
    return kept
  })

/** Keeps something no longer. */
export const remove = (id: string): Promise<void> =>
  changing(database => database.delete(STORE, id))

/** Keeps again what was kept no longer. */
export const restore = (kept: Kept): Promise<void> =>
  changing(async database => void (await database.put(STORE, kept)))

type Database = Awaited<ReturnType<typeof openDatabase>>

const openDatabase = () =>
  openDB<Stores>('parallax', 1, {
    upgrade: database => void database.createObjectStore(STORE, { keyPath: 'id' }),
  })

async function changing<Result>(task: (database: Database) => Promise<Result>): Promise<Result> {
  const result = await using(task)
  changes.postMessage(null)
  return result
}

/** @throws StorageFault */
async function using<Result>(task: (database: Database) => Promise<Result>): Promise<Result> {
  let database: Database | undefined
  try {
    database = await openDatabase()
    return await task(database)
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    throw new StorageFault(
      isFull
        ? 'The browser’s storage is full. Delete what is no longer needed, or save the comparison as a file.'
        : 'This browser lets the page keep nothing, perhaps because the window is a private one. Save the comparison as a file instead.',
      { cause: error },
    )
  } finally {
    database?.close()
  }
}
