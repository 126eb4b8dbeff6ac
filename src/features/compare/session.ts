import * as z from 'zod/mini'
import { sessionSchema, type Session } from './ownComparisonSchema.ts'

const KEY = 'parallax:compare'

/** What this tab had on the page before a reload; `null` if nothing can be read. */
export function readSession(): Session | null {
  try {
    const raw = sessionStorage.getItem(KEY)
    return raw === null ? null : z.parse(sessionSchema, JSON.parse(raw))
  } catch {
    // Storage is unavailable, or holds data of an earlier version.
    return null
  }
}

/** Remembers what is on the page, if the browser allows it. */
export function writeSession(session: Session | null): void {
  try {
    if (session === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(session))
  } catch {
    // Storage is unavailable or full: the page works without it.
  }
}
