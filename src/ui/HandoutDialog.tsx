import type { ReactNode } from 'react'
import { Dialog } from '@base-ui/react/dialog'
import { TextButton } from './Button.tsx'
import type { TriggerElement } from './LazyPopup.tsx'
import { CrossIcon } from './icons.tsx'

interface HandoutDialogProps {
  /** The button that opens it, if there is one. */
  trigger?: TriggerElement | undefined
  /** Called when it is closed. */
  onClose?: (() => void) | undefined
  title: string
  description: string
  /** As wide as a text, or as wide as the preview. */
  width: 'text' | 'preview'
  children: ReactNode
}

const WIDTHS = { text: 'max-w-xl', preview: 'max-w-3xl' }

/** The button with its dialog, open when first rendered, with something to copy or save. */
export function HandoutDialog(props: HandoutDialogProps) {
  const { trigger, onClose, title, description, width, children } = props
  return (
    <Dialog.Root defaultOpen onOpenChange={isOpen => !isOpen && onClose?.()}>
      {trigger && <Dialog.Trigger render={trigger} />}
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-paper/75" />
        <Dialog.Viewport className="fixed inset-0 z-50 flex items-start justify-center sm:px-4 sm:pt-[6vh]">
          <Dialog.Popup
            className={`max-h-[88dvh] w-full ${WIDTHS[width]} overflow-y-auto border-rule bg-raised px-4 pt-3 pb-5 text-[0.9375rem] text-ink shadow-lg outline-none max-sm:border-b sm:rounded-md sm:border sm:px-6`}
          >
            <div className="flex items-baseline justify-between gap-4">
              <Dialog.Title className="font-serif text-xl font-semibold">{title}</Dialog.Title>
              <Dialog.Close render={<TextButton className="min-w-6 justify-center text-soft" />}>
                <CrossIcon />
                <span className="sr-only">Close</span>
              </Dialog.Close>
            </div>
            <Dialog.Description className="max-w-[44em] text-soft">
              {description}
            </Dialog.Description>
            {children}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
