import { useId, useState } from 'react'
import { Dialog } from '@base-ui/react/dialog'
import { FRAME_HEIGHTS, frameHtml, readHeight } from '../../domain/embed.ts'
import type { View } from '../../domain/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import { CrossIcon } from '../../ui/icons.tsx'
import { formatView } from '../../url/codec.ts'
import { CopyField } from './CopyField.tsx'
import { FramePreview, PREVIEW_WIDTH } from './FramePreview.tsx'

interface EmbedDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  view: View
}

/** Before the page has said how high it is, in CSS pixels. */
const UNMEASURED = 600

/** Hands out the HTML of a frame with the page as it is shown, and shows what that looks like. */
export function EmbedDialog({ open, onOpenChange, title, view }: EmbedDialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-paper/75" />
        <Dialog.Viewport className="fixed inset-0 z-50 flex items-start justify-center sm:px-4 sm:pt-[6vh]">
          <Dialog.Popup className="max-h-[88dvh] w-full max-w-3xl overflow-y-auto border-rule bg-raised px-4 pt-3 pb-5 text-[0.9375rem] text-ink shadow-lg outline-none max-sm:border-b sm:rounded-md sm:border sm:px-6">
            <div className="flex items-baseline justify-between gap-4">
              <Dialog.Title className="font-serif text-xl font-semibold">
                Embed this view
              </Dialog.Title>
              <Dialog.Close render={<TextButton className="min-w-6 justify-center text-soft" />}>
                <CrossIcon />
                <span className="sr-only">Close</span>
              </Dialog.Close>
            </div>
            <Dialog.Description className="max-w-[44em] text-soft">
              Paste this into the HTML of your page. It shows what is shown here, without the menu
              and with a line that leads to the full page. It sets no cookies and follows nobody.
            </Dialog.Description>
            <Frame title={title} view={view} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Frame({ title, view }: Pick<EmbedDialogProps, 'title' | 'view'>) {
  const [measured, setMeasured] = useState<number | null>(null)
  /** As the reader types it; `null` while the measured height stands. */
  const [typed, setTyped] = useState<string | null>(null)
  const [fieldId, hintId] = [useId(), useId()]
  const { pathname, hash, origin } = window.location
  const src = origin + pathname + formatView({ ...view, term: '', embed: true }) + hash
  const fitting = measured ?? UNMEASURED
  const read = typed === null ? fitting : readHeight(typed)
  const height = read ?? fitting
  return (
    <>
      <div className="mt-4">
        <CopyField
          label="HTML of the frame"
          text={frameHtml({ src, title: `${title} · Parallax`, height })}
          lines={4}
          isCode
          copied="HTML copied"
        />
      </div>
      <div className="mt-5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <label htmlFor={fieldId}>Height in pixels</label>
        <input
          id={fieldId}
          type="text"
          inputMode="numeric"
          className="min-h-8 w-20 border-b border-rule bg-transparent aria-invalid:border-ink"
          value={typed ?? String(fitting)}
          aria-invalid={read === null || undefined}
          aria-describedby={hintId}
          onChange={event => setTyped(event.target.value)}
        />
        <p id={hintId} aria-live="polite" className="text-soft">
          {hintOf(read, measured)}
        </p>
        {typed !== null && measured !== null && (
          <TextButton onClick={() => setTyped(null)}>Fit the content</TextButton>
        )}
      </div>
      <FramePreview src={src} title={title} height={height} onMeasure={setMeasured} />
    </>
  )
}

function hintOf(read: number | null, measured: number | null): string {
  if (read === null) {
    const { least, most } = FRAME_HEIGHTS
    return `Give a whole number from ${least} to ${most.toLocaleString('en-GB')}.`
  }
  if (measured === null) return 'Measuring …'
  const all = `${measured.toLocaleString('en-GB')} shows all of it in a column ${PREVIEW_WIDTH} pixels wide`
  return read < measured ? `${all}; with less, the frame scrolls.` : `${all}.`
}
