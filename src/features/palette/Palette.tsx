import { useRef } from 'react'
import { Dialog } from '@base-ui/react/dialog'
import { useLocation } from 'wouter'
import type { Entry, PaletteAction } from './entries.ts'
import type { PaletteProps } from './PaletteButton.tsx'
import { PaletteSearch } from './PaletteSearch.tsx'

interface FilledPaletteProps extends PaletteProps {
  actions: readonly PaletteAction[]
}

/**
 * Goes to any engagement, official, topic, term or page by its name, or runs an action. Typing
 * filters, arrows move, Enter selects, Escape closes and returns focus.
 */
export function Palette(props: FilledPaletteProps) {
  const { open, onOpenChange, pages, actions, takeTyped, onDone } = props
  const [path, navigate] = useLocation()
  const left = useRef(false)
  const choose = (entry: Entry) => {
    // A new page takes focus itself, as does what an address names; otherwise it is returned.
    const [address = '', name = ''] = entry.href?.split('#') ?? []
    left.current = name !== '' || (address !== '' && address.split('?')[0] !== path)
    onOpenChange(false)
    if (entry.href !== undefined) navigate(entry.href)
    entry.run?.().then(onDone, (error: unknown) => {
      onDone(error instanceof Error ? error.message : String(error))
    })
  }
  return (
    <Dialog.Root
      open={open}
      onOpenChange={next => {
        left.current = false
        onOpenChange(next)
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-paper/75" />
        <Dialog.Viewport className="fixed inset-0 z-50 flex items-start justify-center sm:px-4 sm:pt-[12vh]">
          <Dialog.Popup
            aria-label="Go to"
            finalFocus={() => !left.current}
            className="flex max-h-[70dvh] w-full max-w-2xl flex-col border-rule bg-raised text-ink shadow-lg outline-none max-sm:border-b sm:rounded-md sm:border"
          >
            <PaletteSearch {...{ pages, actions, takeTyped }} onChoose={choose} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
