import type { ReactNode } from 'react'
import { Popover } from '@base-ui/react/popover'
import { PillButton, TextButton } from './Button.tsx'
import { CaretIcon } from './icons.tsx'
import { BACKDROP_CLASS, POPUP_CLASS, POSITIONER_CLASS } from './popup.ts'

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
  return (
    <Popover.Root>
      <Popover.Trigger render={<PillButton className={active ? 'border-ink! font-medium' : ''} />}>
        {children}
        <CaretIcon />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Backdrop className={BACKDROP_CLASS} />
        <Popover.Positioner
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className={POSITIONER_CLASS}
        >
          <Popover.Popup aria-label={label} className={`${POPUP_CLASS} overflow-y-auto p-3`}>
            {content}
            <Popover.Close render={<TextButton className="mt-2 self-end text-soft sm:hidden" />}>
              Done
            </Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
