import { openDB, type DBSchema } from 'idb'
import * as z from 'zod/mini'
import type { OwnComparison } from '../../domain/text/ownTexts.ts'
import { keptSchema, type Kept, type KeptAs } from './ownComparisonSchema.ts'

// Comparisons stored on the device. Every change reads and writes in one transaction, so that two
// tabs do not overwrite each other's work.

interface Stores extends DBSchema {
  comparisons: { key: string; value: Kept }
}

const STORE = 'comparisons'

/** Notifies the other tabs of a change. */
const changes = new BroadcastChannel('parallax:comparisons')

/** Storage cannot be used; the message tells the reader why. */
export class StorageFault extends Error {
  override name = 'StorageFault'
}

/** Calls back whenever another tab changes the store; returns a function that unsubscribes. */
export function onKeptElsewhere(callback: () => void): () => void {
  changes.addEventListener('message', callback)
  return () => changes.removeEventListener('message', callback)
}

/**
 * All stored comparisons, the latest first. Those of an unknown version of this page are skipped.
 */
export const listKept = (): Promise<Kept[]> =>
  using(async database => {
    const all: unknown[] = await database.getAll(STORE)
    return all
      .flatMap(one => z.safeParse(keptSchema, one).data ?? [])
      .toSorted((a, b) => b.savedAt - a.savedAt)
  })

/**
 * Stores a comparison: replaces its previous version, unless another tab has changed that since;
 * then it is stored as a new one.
 *
 * @returns the stored comparison, and whether it is a new one
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
      id: as && !isBeside ? as.id : randomId(),
      revision: isBeside ? 1 : (there?.revision ?? 0) + 1,
      savedAt: Date.now(),
    }
    await Promise.all([store.put(kept), done])
    return { kept, isBeside }
  })

/** Renames a stored comparison; `null` if it no longer exists. */
export const rename = (id: string, title: string): Promise<Kept | null> =>
  changing(async database => {
    const { store, done } = database.transaction(STORE, 'readwrite')
    const there = await store.get(id)
    if (!there) return null
    const kept = { ...there, title, revision: there.revision + 1 }
    await Promise.all([store.put(kept), done])
    return kept
  })

/** Deletes a stored comparison. */
export const remove = (id: string): Promise<void> =>
  changing(database => database.delete(STORE, id))

/** Restores a deleted comparison. */
export const restore = (kept: Kept): Promise<void> =>
  changing(async database => void (await database.put(STORE, kept)))

/** 32 random hexadecimal digits; `crypto.randomUUID` is missing over plain http. */
const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

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
        : 'This browser does not let the page store anything, perhaps because this is a private window. Save the comparison as a file instead.',
      { cause: error },
    )
  } finally {
    database?.close()
  }
}
