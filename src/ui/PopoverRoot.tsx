import type { ReactNode } from 'react'
import { Popover } from '@base-ui/react/popover'
import { TextButton } from './Button.tsx'
import type { TriggerElement } from './LazyPopup.tsx'
import { BACKDROP_CLASS, POPUP_CLASS, POSITIONER_PROPS } from './popup.ts'

interface PopoverRootProps {
  label: string
  trigger: TriggerElement
  content: ReactNode
}

/** The pill with its popover, which is open when first rendered. */
export function PopoverRoot({ label, trigger, content }: PopoverRootProps) {
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger render={trigger} />
      <Popover.Portal>
        <Popover.Backdrop className={BACKDROP_CLASS} />
        <Popover.Positioner align="start" {...POSITIONER_PROPS}>
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
