import { useState, useTransition } from 'react'

interface FirstOpening {
  /** Whether to render what opens. */
  isAskedFor: boolean
  /** Asks for what opens; the page stays as it is until that is there. */
  ask: () => void
  /** What makes a button fetch the code once it is hovered or focused. */
  opener: {
    'aria-haspopup': 'dialog' | 'menu'
    'aria-busy': true | undefined
    onPointerEnter: () => void
    onFocus: () => void
  }
}

/**
 * Puts off something that opens, and its code, until the reader first asks for it.
 *
 * @param preload fetches the code; a failure shows where what opens would be
 */
export function useFirstOpening(
  preload: () => Promise<unknown>,
  kind: FirstOpening['opener']['aria-haspopup'],
): FirstOpening {
  const [isAskedFor, setAskedFor] = useState(false)
  const [isPending, startTransition] = useTransition()
  const prefetch = () => void preload().catch(() => undefined)
  return {
    isAskedFor,
    ask: () => startTransition(() => setAskedFor(true)),
    opener: {
      'aria-haspopup': kind,
      'aria-busy': isPending || undefined,
      onPointerEnter: prefetch,
      onFocus: prefetch,
    },
  }
}
