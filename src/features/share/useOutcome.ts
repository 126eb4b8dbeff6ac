import { useShortNotice } from '../../ui/useShortNotice.ts'

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
  const [outcome, say] = useShortNotice()
  return [
    outcome,
    async (act, done, failed) => {
      try {
        await act()
        say(done)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        // What went wrong stays until something goes well.
        say(failed(reason), true)
      }
    },
  ]
}
