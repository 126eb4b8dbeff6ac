import { useId, useState } from 'react'
import { FRAME_HEIGHTS, frameHtml, readHeight } from '../../domain/site/embed.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { TextButton } from '../../ui/Button.tsx'
import type { TriggerElement } from '../../ui/LazyPopup.tsx'
import { formatView } from '../../url/codec.ts'
import { formatNumber } from '../../domain/record/labels.ts'
import { CopyField } from './CopyField.tsx'
import { FramePreview, PREVIEW_WIDTH } from './FramePreview.tsx'
import { HandoutDialog } from '../../ui/HandoutDialog.tsx'
import { PartSelect } from './PartSelect.tsx'
import { namedPart, partWith, partsOf } from './parts.ts'

interface EmbedDialogProps {
  /** The button that opens it; without one it is closed by taking it away. */
  trigger?: TriggerElement
  onClose?: () => void
  title: string
  view: View
  /** The engagement that the page is about, so that one topic or point of it can be chosen. */
  record?: EngagementRecord | undefined
  /** Id of the topic or point chosen at first; what the address names by default. */
  part?: string
}

/** The height before the page has reported its own, in CSS pixels. */
const UNMEASURED = 600

/** The greatest height at which a frame shows all of its page without flooding the page around it. */
const GREATEST_FITTING = 4000

/** The height of a frame that scrolls. */
const SCROLLING = 800

/** The HTML that embeds the page as shown, or one topic or point of it, with a preview. */
export function EmbedDialog({ trigger, onClose, ...frame }: EmbedDialogProps) {
  return (
    <HandoutDialog
      trigger={trigger}
      onClose={onClose}
      title="Embed this view"
      description="Paste this into the HTML of your page. It shows this view, without the menu and with a link to the full page. It sets no cookies and does no tracking."
      width="preview"
    >
      {frame.record ? (
        <PartFrame {...frame} record={frame.record} />
      ) : (
        <Frame
          title={frame.title}
          src={addressOf(frame.view, window.location.hash)}
          isPart={false}
        />
      )}
    </HandoutDialog>
  )
}

interface PartFrameProps extends Omit<EmbedDialogProps, 'trigger' | 'onClose'> {
  record: EngagementRecord
}

/** The frame of an engagement, after the choice of what it shows. */
function PartFrame({ title, view, record, part: first }: PartFrameProps) {
  const { topics } = useCatalog()
  const groups = partsOf(record, topics)
  const [id, setId] = useState(() => first ?? namedPart(groups, window.location.hash))
  const suffix = partWith(groups, id)?.suffix ?? ''
  return (
    <>
      <div className="mt-4">
        <PartSelect label="Show" groups={groups} value={id} onChange={setId} />
      </div>
      <Frame
        key={id}
        title={title + suffix}
        src={addressOf(view, id && `#${id}`)}
        isPart={id !== ''}
      />
    </>
  )
}

function addressOf(view: View, hash: string): string {
  const { pathname, origin } = window.location
  return origin + pathname + formatView({ ...view, term: '', embed: true }) + hash
}

interface FrameProps {
  title: string
  src: string
  /** Whether it shows one topic or point alone. */
  isPart: boolean
}

function Frame({ title, src, isPart }: FrameProps) {
  const [measured, setMeasured] = useState<number | null>(null)
  /** As typed by the reader; `null` for the suggested height. */
  const [typed, setTyped] = useState<string | null>(null)
  const [fieldId, hintId] = [useId(), useId()]
  const suggested = suggestedHeight(measured)
  const read = typed === null ? suggested : readHeight(typed)
  const height = read ?? suggested
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
          value={typed ?? String(suggested)}
          aria-invalid={read === null || undefined}
          aria-describedby={hintId}
          onChange={event => setTyped(event.target.value)}
        />
        <p id={hintId} aria-live="polite" className="text-soft">
          {hintOf(read, measured)}
        </p>
        {typed !== null && measured !== null && (
          <TextButton onClick={() => setTyped(null)}>
            {suggested === measured ? 'Fit the content' : `Back to ${suggested}`}
          </TextButton>
        )}
      </div>
      <FramePreview
        src={src}
        title={title}
        height={height}
        isPart={isPart}
        onMeasure={setMeasured}
      />
    </>
  )
}

function suggestedHeight(measured: number | null): number {
  if (measured === null) return UNMEASURED
  return measured <= GREATEST_FITTING ? measured : SCROLLING
}

function hintOf(read: number | null, measured: number | null): string {
  if (read === null) {
    const { least, most } = FRAME_HEIGHTS
    return `Give a whole number from ${least} to ${formatNumber(most)}.`
  }
  if (measured === null) return 'Measuring …'
  const column = `a column ${PREVIEW_WIDTH} pixels wide`
  if (measured > FRAME_HEIGHTS.most) {
    return `In ${column} it is ${formatNumber(measured)} pixels high; the frame scrolls.`
  }
  const all = `${formatNumber(measured)} shows all of it in ${column}`
  return read < measured ? `${all}; with less, the frame scrolls.` : `${all}.`
}
