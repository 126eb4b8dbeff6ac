import { isBuildOutdated } from './reloadOnce.ts'

/** A newer build that is ready to take over. */
export interface Update {
  /** Activates it and reloads the page at the same address. */
  take: () => void
}

/** The shortest time between two checks for a newer build, in milliseconds. */
const ASK_AGAIN_AFTER = 3_600_000

/**
 * Registers the service worker, so that the site works offline. Not if the reader asks to save
 * data, and not in an iframe, whose visitor never came to this site.
 *
 * @param onUpdate called whenever a newer build is ready
 */
export function keepSite(onUpdate: (update: Update) => void): void {
  if (!('serviceWorker' in navigator) || window.parent !== window || savesData()) return
  // If that fails, only offline use is lost, which needs no message.
  void register(onUpdate).catch(() => undefined)
}

async function register(onUpdate: (update: Update) => void) {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
  const offer = async () => {
    const { waiting, active } = registration
    // Without an active worker this is the first one, which is about to take over.
    if (!waiting || !active) return
    // If this page came from the network, the waiting worker is its own build.
    if (!(await isBuildOutdated().catch(() => true))) return
    onUpdate({
      take() {
        serviceWorker.addEventListener('controllerchange', () => window.location.reload())
        waiting.postMessage({ type: 'SKIP_WAITING' })
      },
    })
  }
  const followInstallation = () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void offer()
    })
  }
  registration.addEventListener('updatefound', followInstallation)
  followInstallation()
  await offer()
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_AFTER) return
    asked = Date.now()
    void registration.update().catch(() => undefined)
  })
}

const savesData = () =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true
