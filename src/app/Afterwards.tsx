import { useEffect, useState, type ComponentType } from 'react'
import { longAfterLoad } from './later.ts'

/** What has the site kept for reading without network, and tells of a newer build of it. */
export function Afterwards() {
  const [Notice, setNotice] = useState<ComponentType | null>(null)
  useEffect(
    () =>
      longAfterLoad(() => {
        import('./UpdateNotice.tsx').then(
          ({ UpdateNotice }) => setNotice(() => UpdateNotice),
          // Everything works but that; there is nothing to tell.
          () => undefined,
        )
      }),
    [],
  )
  return (
    <div aria-live="polite" className="no-print no-embed">
      {Notice && <Notice />}
    </div>
  )
}
