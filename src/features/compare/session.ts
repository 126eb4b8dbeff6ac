import * as z from 'zod/mini'
import { sessionSchema, type Session } from './ownComparisonSchema.ts'

const KEY = 'parallax:compare'

/** What this tab had on the page before it was loaded anew; `null` for nothing that can be read. */
export function readSession(): Session | null {
  try {
    const raw = sessionStorage.getItem(KEY)
    return raw === null ? null : z.parse(sessionSchema, JSON.parse(raw))
  } catch {
    // Storage is closed, or holds what an earlier version wrote.
    return null
  }
}

/** Remembers what is on the page, where the browser lets it. */
export function writeSession(session: Session | null): void {
  try {
    if (session === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(session))
  } catch {
    // Storage is closed or full: the page works without a memory.
  }
}
