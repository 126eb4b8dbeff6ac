import { useState, useTransition, type KeyboardEvent } from 'react'

/** What makes a button open something that is not there yet. */
interface OpenerProps {
  'aria-haspopup': 'dialog' | 'menu'
  'aria-expanded': false
  'aria-busy': true | undefined
  onPointerEnter: () => void
  onFocus: () => void
  onClick: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Puts off what a button opens, and the code of it, until the reader first asks for it. The code
 * is fetched once the button is pointed at or focused; a press opens it, as Down and Up do, and
 * the button stays as it is until there is something to show.
 *
 * @param load fetches the code; a failure shows where the thing opened would be
 * @param onAsked hears that the reader asks for it
 * @returns whether to render the thing, open, in place of the button; and props of the button
 */
export function useFirstOpening(
  load: () => Promise<unknown>,
  kind: OpenerProps['aria-haspopup'],
  onAsked?: () => void,
): [isAskedFor: boolean, opener: OpenerProps] {
  const [isAskedFor, setAskedFor] = useState(false)
  const [isPending, startTransition] = useTransition()
  const open = () => {
    onAsked?.()
    startTransition(() => setAskedFor(true))
  }
  const prefetch = () => void load().catch(() => undefined)
  return [
    isAskedFor,
    {
      'aria-haspopup': kind,
      'aria-expanded': false,
      'aria-busy': isPending || undefined,
      onPointerEnter: prefetch,
      onFocus: prefetch,
      onClick: open,
      onKeyDown: event => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        open()
      },
    },
  ]
}
