import { Popover } from '@base-ui/react/popover'
import { PillButton, TextButton } from './Button.tsx'
import { CaretIcon } from './icons.tsx'
import type { PopoverButtonProps } from './PopoverButton.tsx'
import { BACKDROP_CLASS, POPUP_CLASS, POSITIONER_CLASS, pillClass } from './popup.ts'

/** The pill with its panel, open at first. */
export function PopoverRoot({ label, children, active, content }: PopoverButtonProps) {
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger render={<PillButton className={pillClass(active)} />}>
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
