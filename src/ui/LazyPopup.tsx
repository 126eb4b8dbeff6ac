import {
  cloneElement,
  useState,
  useTransition,
  type ComponentProps,
  type KeyboardEvent,
  type ReactElement,
} from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** The button that opens a popup; the popup takes it over as its own trigger. */
export type TriggerElement = ReactElement<ComponentProps<'button'>>

interface LazyPopupProps {
  kind: Opener['aria-haspopup']
  /** The part named in the message if the code cannot be fetched: "The menu". */
  part: string
  trigger: TriggerElement
  /** Fetches the code of the popup. */
  preload: () => Promise<unknown>
  /** Whether the Down and Up keys open it as well. */
  opensByArrows?: boolean
  /** Called on the first press. */
  onAsk?: () => void
  /** The popup with the same trigger, open when first rendered. */
  children: ReactElement
}

/**
 * A button that opens a menu, panel or dialog whose code is fetched once the button is hovered or
 * focused. The first press opens it as soon as the code is there; from then on it renders the
 * trigger itself.
 */
export function LazyPopup(props: LazyPopupProps) {
  const { kind, part, trigger, preload, opensByArrows = false, onAsk, children } = props
  const [isAskedFor, ask, opener] = useFirstOpening(preload, kind)
  if (isAskedFor) return <ErrorBoundary part={part}>{children}</ErrorBoundary>
  const open = () => {
    onAsk?.()
    ask()
  }
  const openByArrow = (event: KeyboardEvent) => {
    if (!opensByArrows || !/Arrow(Down|Up)/.test(event.key)) return
    event.preventDefault()
    open()
  }
  return cloneElement(trigger, {
    ...opener,
    'aria-expanded': false,
    onClick: open,
    onKeyDown: openByArrow,
  })
}

/** Props that make a button fetch the code of its popup once it is hovered or focused. */
interface Opener {
  'aria-haspopup': 'dialog' | 'menu'
  'aria-busy': true | undefined
  onPointerEnter: () => void
  onFocus: () => void
}

/**
 * Delays a popup, and the loading of its code, until the reader first asks for it.
 *
 * @param preload fetches the code; a failure shows in place of the popup
 * @returns whether to render the popup; a function that requests it, while the page stays as it is
 *   until the code is there; and the props of its button
 */
export function useFirstOpening(
  preload: () => Promise<unknown>,
  kind: Opener['aria-haspopup'],
): [isAskedFor: boolean, ask: () => void, opener: Opener] {
  const [isAskedFor, setAskedFor] = useState(false)
  const [isPending, startTransition] = useTransition()
  const prefetch = () => void preload().catch(() => undefined)
  return [
    isAskedFor,
    () => startTransition(() => setAskedFor(true)),
    {
      'aria-haspopup': kind,
      'aria-busy': isPending || undefined,
      onPointerEnter: prefetch,
      onFocus: prefetch,
    },
  ]
}
