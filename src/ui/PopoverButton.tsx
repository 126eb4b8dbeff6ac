import type { ReactNode } from 'react'
import { PillButton } from './Button.tsx'
import { LazyPopup } from './LazyPopup.tsx'
import { CaretIcon } from './icons.tsx'
import { lazyComponent } from './lazyComponent.ts'
import { pillClass } from './popup.ts'

const PopoverRoot = lazyComponent(async () => (await import('./PopoverRoot.tsx')).PopoverRoot)

interface PopoverButtonProps {
  /** Name of what opens, for assistive technology. */
  label: string
  /** What the pill says. */
  children: ReactNode
  /** Drawn with a dark border, as a filter in force. */
  active: boolean
  /** What the pill opens; made anew at each opening. */
  content: ReactNode
}

/** A pill that opens a small panel of controls. */
export function PopoverButton({ label, children, active, content }: PopoverButtonProps) {
  const trigger = (
    <PillButton className={pillClass(active)}>
      {children}
      <CaretIcon />
    </PillButton>
  )
  return (
    <LazyPopup
      kind="dialog"
      part={`The panel “${label}”`}
      trigger={trigger}
      preload={PopoverRoot.preload}
    >
      <PopoverRoot label={label} trigger={trigger} content={content} />
    </LazyPopup>
  )
}
