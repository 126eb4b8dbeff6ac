import { useId, useState } from 'react'
import { FRAME_HEIGHTS, frameHtml, readHeight } from '../../domain/site/embed.ts'
import type { View } from '../../domain/view/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import type { TriggerElement } from '../../ui/LazyPopup.tsx'
import { formatView } from '../../url/codec.ts'
import { formatNumber } from '../../domain/record/labels.ts'
import { CopyField } from './CopyField.tsx'
import { FramePreview, PREVIEW_WIDTH } from './FramePreview.tsx'
import { HandoutDialog } from './HandoutDialog.tsx'

interface EmbedDialogProps {
  /** The button that opens it; without one it is closed by taking it away. */
  trigger?: TriggerElement
  onClose?: () => void
  title: string
  view: View
  /** Id of the only topic or point that the frame is to show; what the address names by default. */
  part?: string
}

/** The height before the page has reported its own, in CSS pixels. */
const UNMEASURED = 600

/** The HTML that embeds the page as shown, with a preview. */
export function EmbedDialog({ trigger, onClose, title, view, part }: EmbedDialogProps) {
  return (
    <HandoutDialog
      trigger={trigger}
      onClose={onClose}
      title="Embed this view"
      description="Paste this into the HTML of your page. It shows this view, without the menu and with a link to the full page. It sets no cookies and does no tracking."
      width="preview"
    >
      <Frame title={title} view={view} part={part} />
    </HandoutDialog>
  )
}

function Frame({ title, view, part }: Pick<EmbedDialogProps, 'title' | 'view' | 'part'>) {
  const [measured, setMeasured] = useState<number | null>(null)
  /** As typed by the reader; `null` for the measured height. */
  const [typed, setTyped] = useState<string | null>(null)
  const [fieldId, hintId] = [useId(), useId()]
  const { pathname, hash, origin } = window.location
  const src =
    origin + pathname + formatView({ ...view, term: '', embed: true }) + (part ? `#${part}` : hash)
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
    return `Give a whole number from ${least} to ${formatNumber(most)}.`
  }
  if (measured === null) return 'Measuring …'
  const all = `${formatNumber(measured)} shows all of it in a column ${PREVIEW_WIDTH} pixels wide`
  return read < measured ? `${all}; with less, the frame scrolls.` : `${all}.`
}
