import { isBuildOutdated } from './reloadOnce.ts'

/** A newer build that is ready to take over. */
export interface Update {
  /** Activates it and reloads the page at the same address. */
  take: () => void
}

let update: Update | null = null
const listeners = new Set<() => void>()

/** The newer build, if one is ready. */
export const readUpdate = (): Update | null => update

/** Calls back when a newer build is ready. @returns a function that unsubscribes */
export function followUpdate(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The shortest time between two checks for a newer build, in milliseconds. */
const ASK_AGAIN_AFTER = 3_600_000

/**
 * Registers the service worker, so that the site works offline. Not if the reader asks to save
 * data, and not in an iframe, whose visitor never came to this site.
 */
export function keepSite(): void {
  if (!('serviceWorker' in navigator) || window.parent !== window || savesData()) return
  // If that fails, only offline use is lost; the reader need not be told.
  void register().catch(() => undefined)
}

async function register() {
  const { Workbox } = await import('workbox-window')
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`)
  workbox.addEventListener('waiting', async () => {
    // If this page came from the network, the waiting worker is its own build: activate it unasked.
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
