import type { ReactNode } from 'react'
import { Dialog } from '@base-ui/react/dialog'
import { DialogClose } from './DialogClose.tsx'

interface SheetProps extends Pick<Dialog.Root.Props, 'open' | 'defaultOpen' | 'onOpenChange'> {
  /** A line above the title: the kind of thing shown. */
  kicker: string
  title: ReactNode
  /** The `Dialog.Trigger` that opens it, if any. */
  trigger?: ReactNode
  /** The content, rendered afresh each time it opens. */
  children: ReactNode
}

/** A dialog as high as the window, along the right edge of the page. */
export function Sheet({ kicker, title, trigger, children, ...root }: SheetProps) {
  return (
    <Dialog.Root {...root}>
      {trigger}
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-paper/75" />
        <Dialog.Popup className="fixed inset-y-0 right-0 z-50 w-full max-w-xl overflow-y-auto overscroll-contain border-l border-rule bg-paper px-5 pt-4 pb-10 text-ink shadow-lg outline-none sm:px-8">
          <div className="flex items-center justify-between text-sm text-soft">
            {kicker}
            <DialogClose />
          </div>
          <Dialog.Title className="mt-1 font-serif text-3xl font-semibold tracking-tight wrap-anywhere">
            {title}
          </Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
