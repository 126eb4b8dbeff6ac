import { lazy, type ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { PillButton } from './Button.tsx'
import { CaretIcon } from './icons.tsx'
import { pillClass } from './popup.ts'
import { useFirstOpening } from './useFirstOpening.ts'

const load = () => import('./PopoverRoot.tsx')
const PopoverRoot = lazy(async () => ({ default: (await load()).PopoverRoot }))

export interface PopoverButtonProps {
  /** Name of what opens, for assistive technology. */
  label: string
  /** What the pill says. */
  children: ReactNode
  /** Drawn with a dark border, as a filter in force. */
  active: boolean
  /** What the pill opens; made anew at each opening. */
  content: ReactNode
}

/** A pill that opens a small panel of controls, whose frame is fetched when first wanted. */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, children, active } = props
  const [isAskedFor, opener] = useFirstOpening(load, 'dialog')
  if (isAskedFor) {
    return (
      <ErrorBoundary part={`The panel “${label}”`}>
        <PopoverRoot {...props} />
      </ErrorBoundary>
    )
  }
  return (
    <PillButton className={pillClass(active)} {...opener}>
      {children}
      <CaretIcon />
    </PillButton>
  )
}
