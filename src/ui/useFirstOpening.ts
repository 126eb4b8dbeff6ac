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
 * @returns whether to render the thing, open, in place of the button; props of the button; and
 *   what the reader typed while it was on its way
 */
export function useFirstOpening(
  load: () => Promise<unknown>,
  kind: OpenerProps['aria-haspopup'],
): [isAskedFor: boolean, opener: OpenerProps, typed: string] {
  const [isAskedFor, setAskedFor] = useState(false)
  const [isPending, startTransition] = useTransition()
  const [typed, setTyped] = useState('')
  const open = () => startTransition(() => setAskedFor(true))
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
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault()
          open()
        } else if (isPending && isCharacter(event)) {
          event.preventDefault()
          setTyped(text => text + event.key)
        }
      },
    },
    typed,
  ]
}

const isCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey
