import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from 'react'
import { exportName, sourceText } from '../../domain/cite/exported.ts'
import { formatDay } from '../../domain/time/day.ts'
import { PillButton } from '../Button.tsx'
import { Choice } from '../Choice.tsx'
import { HandoutDialog } from '../HandoutDialog.tsx'
import { saveFile } from '../saveFile.ts'
import { today } from '../today.ts'
import type { ExportFacts } from './ExportContext.ts'
import { PictureFrame } from './PictureFrame.tsx'
import type { Picture } from './picture.ts'
import { PICTURE_SIZES, drawFrame, type PictureSize } from './pictureSizes.ts'
import { rasterise } from './rasterise.ts'

const SIZE_LABELS: Record<PictureSize, string> = {
  '600': '600 wide',
  '900': '900 wide',
  '1200': '1,200 wide',
  square: 'square',
}
const SIZE_OPTIONS = PICTURE_SIZES.map(value => ({ value, label: SIZE_LABELS[value] }))

/** Device pixels per CSS pixel of a PNG, sharp on screens of high density. */
const DENSITY = 2

interface PictureDialogProps {
  title: string
  basis: string
  /** For the names of files: "topic-frequency". */
  name: string
  facts: ExportFacts
  onClose: () => void
  /** The figure. */
  children: ReactNode
}

/** A figure as it will be saved: its title and size can be changed. */
export function PictureDialog(props: PictureDialogProps) {
  const { title, basis, name, facts, onClose, children } = props
  const [heading, setHeading] = useState(title)
  const [size, setSize] = useState<PictureSize>('900')
  const [isReady, setReady] = useState(false)
  const [preview, setPreview] = useState<Picture | null>(null)
  const [fault, setFault] = useState('')
  const frame = useRef<HTMLIFrameElement>(null)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const fieldId = useId()

  // One at a time, since each of them sets the width of the frame.
  const inTurn = <T,>(act: () => Promise<T>): Promise<T> => {
    const done = last.current.then(act)
    last.current = done.catch(() => undefined)
    return done
  }
  const draw = async (ownTitle: string, chosen: PictureSize): Promise<Picture> => {
    if (!frame.current) throw new Error('the picture was closed')
    return drawFrame(frame.current, textsOf(ownTitle.trim() || title, basis, facts), chosen)
  }
  const report = (error: unknown) =>
    setFault(`Not drawn: ${error instanceof Error ? error.message : String(error)}`)
  const show = useEffectEvent((ownTitle: string, chosen: PictureSize, isCurrent: () => boolean) => {
    inTurn(async () => {
      if (isCurrent()) setPreview(await draw(ownTitle, chosen))
    }).catch((error: unknown) => isCurrent() && report(error))
  })
  useEffect(() => {
    if (!isReady) return undefined
    let isCurrent = true
    show(heading, size, () => isCurrent)
    return () => void (isCurrent = false)
  }, [isReady, heading, size])

  const save = async (ending: string, make: (picture: Picture) => Promise<Blob> | Blob) => {
    setFault('')
    try {
      const file = `${exportName(facts.edition, name, facts.filter, today())}.${ending}`
      saveFile(await make(await inTurn(() => draw(heading, size))), file)
    } catch (error) {
      report(error)
    }
  }
  return (
    <HandoutDialog
      onClose={onClose}
      title="Save as a picture"
      description="In light colours, with what is counted, the filter, the source and the address."
      width="preview"
    >
      <div className="mt-4 grid gap-y-3">
        <label htmlFor={fieldId} className="text-sm text-soft">
          Title
        </label>
        <input
          id={fieldId}
          type="text"
          value={heading}
          className="-mt-2 min-h-9 w-full rounded-sm border border-rule bg-paper px-2.5"
          onChange={event => setHeading(event.target.value)}
        />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-soft">
          <Choice label="Size" options={SIZE_OPTIONS} value={size} onChange={setSize} />
          <span className="ml-auto flex flex-wrap gap-2">
            <PillButton
              disabled={!isReady}
              onClick={() => void save('png', picture => rasterise(picture, DENSITY))}
            >
              Save as PNG
            </PillButton>
            <PillButton
              disabled={!isReady}
              onClick={() =>
                void save('svg', ({ svg }) => new Blob([svg], { type: 'image/svg+xml' }))
              }
            >
              Save as SVG
            </PillButton>
          </span>
        </div>
        <p role="alert" className="text-sm font-medium empty:hidden">
          {fault}
        </p>
        {preview && (
          <img
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(preview.svg)}`}
            width={preview.width}
            height={preview.height}
            alt="Preview"
            className="mx-auto h-auto max-h-[60dvh] w-auto max-w-full border border-rule"
          />
        )}
      </div>
      <PictureFrame frame={frame} onReady={() => setReady(true)}>
        {children}
      </PictureFrame>
    </HandoutDialog>
  )
}

/** The texts around the figure. */
function textsOf(title: string, basis: string, { edition, filter }: ExportFacts) {
  const counted = basis.charAt(0).toUpperCase() + basis.slice(1)
  return {
    title,
    basis: [counted, ...(filter.length > 0 ? [`Filter: ${filter.join('; ')}`] : [])],
    source: [`Source: ${sourceText(edition)}; ${formatDay(today())}`, window.location.href],
  }
}
