import { useShortNotice } from '../../ui/useShortNotice.ts'

/**
 * A message about the last press of a button, which disappears after a while.
 *
 * @returns the message, empty if there is none, and a function that runs something and sets the
 *   message: `done` on success, else `failed`
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
        // An error message stays until something succeeds.
        say(failed(reason), true)
      }
    },
  ]
}
