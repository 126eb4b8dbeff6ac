import { isBuildOutdated } from './reloadOnce.ts'

/** A newer build that is ready to take over. */
export interface Update {
  /** Lets it take over and loads the page anew, at the same address. */
  take: () => void
}

let update: Update | null = null
const listeners = new Set<() => void>()

/** The newer build, if one is ready. */
export const readUpdate = (): Update | null => update

/** Calls back when there is one. @returns an end to that */
export function followUpdate(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Least time between two questions for a newer build, in milliseconds. */
const ASK_AGAIN_AFTER = 3_600_000

/**
 * Has the browser keep the site for reading without network. Not for somebody who asks to save
 * data, and not in a frame on another page, whose visitor never came here.
 */
export function keepSite(): void {
  if (!('serviceWorker' in navigator) || window.parent !== window || savesData()) return
  // Where it fails everything works but that; there is nothing to tell.
  void register().catch(() => undefined)
}

async function register() {
  const { Workbox } = await import('workbox-window')
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`)
  workbox.addEventListener('waiting', async () => {
    // It waits for other tabs, of an older build, where this one came from the network just now.
    if (!(await isBuildOutdated().catch(() => true))) return
    update = {
      take() {
        workbox.addEventListener('controlling', () => window.location.reload())
        workbox.messageSkipWaiting()
      },
    }
    for (const listener of listeners) listener()
  })
  await workbox.register()
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_AFTER) return
    asked = Date.now()
    void workbox.update().catch(() => undefined)
  })
}

const savesData = () =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true
