import { Dialog } from '@base-ui/react/dialog'
import { CrossIcon } from './icons.tsx'

/** The cross that closes a dialog. */
export function DialogClose() {
  return (
    <Dialog.Close
      aria-label="Close"
      className="inline-flex size-8 items-center justify-center hover:text-ink"
    >
      <CrossIcon />
    </Dialog.Close>
  )
}
