import type { ReactNode } from 'react'
import { keepSite, type Update } from './keepSite.ts'

/**
 * Makes the site available offline, and announces newer builds.
 *
 * @param show shows a notice
 */
export function announceUpdates(show: (notice: ReactNode) => void): void {
  const announce = async (update: Update) => {
    const { UpdateNotice } = await import('./UpdateNotice.tsx')
    show(<UpdateNotice update={update} />)
  }
  // A build that cannot announce the next one is replaced by it at the next visit.
  keepSite(update => void announce(update).catch(() => undefined))
}
