import { useEffect, useState } from 'react'

/** How long a notice stays, in milliseconds. */
const STAYS_FOR = 4000

const NONE = { text: '', stays: true }

/**
 * A short notice of what was done, for a live region, which goes by itself after a while.
 *
 * @returns its words, empty while there is nothing to say; and what says something, for good where
 *   it `stays`
 */
export function useShortNotice(): [text: string, say: (text: string, stays?: boolean) => void] {
  const [notice, setNotice] = useState(NONE)
  useEffect(() => {
    if (notice.stays) return undefined
    const timer = setTimeout(() => setNotice(NONE), STAYS_FOR)
    return () => clearTimeout(timer)
  }, [notice])
  return [notice.text, (text, stays = false) => setNotice({ text, stays })]
}
