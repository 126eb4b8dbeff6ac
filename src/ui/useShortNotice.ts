import { useEffect, useState } from 'react'

/** How long a notice stays, in milliseconds. */
const STAYS_FOR = 4000

const NONE = { text: '', stays: true }

/**
 * A short notice for a live region, which disappears by itself after a while.
 *
 * @returns the text, empty if there is no notice; and a function that shows one, permanently if
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
