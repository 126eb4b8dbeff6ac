import { useEffect, useState } from 'react'

/** How long the page says what was done, in milliseconds. */
const SAID_FOR = 4000

/**
 * What came of the last press of a button, in words, for a while.
 *
 * @returns the words, empty while there is nothing to say, and a way to do something and say what
 *   came of it: `done` where it went well, else `failed`
 */
export function useOutcome(): [
  outcome: string,
  attempt: (act: () => unknown, done: string, failed: (reason: string) => string) => Promise<void>,
] {
  const [outcome, setOutcome] = useState({ text: '', fades: true })
  useEffect(() => {
    if (!outcome.text || !outcome.fades) return undefined
    const timer = setTimeout(() => setOutcome({ text: '', fades: true }), SAID_FOR)
    return () => clearTimeout(timer)
  }, [outcome])

  return [
    outcome.text,
    async (act, done, failed) => {
      try {
        await act()
        setOutcome({ text: done, fades: true })
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        // What went wrong stays until something goes well.
        setOutcome({ text: failed(reason), fades: false })
      }
    },
  ]
}
