import {
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type ReactNode,
} from 'react'
import type { Side } from '../../../domain/record/engagement.ts'
import { SIDE_LABELS, formatNumber } from '../../../domain/record/labels.ts'
import { TEXT_LABELS, type InputFault } from '../../../domain/text/inputFaults.ts'
import type { OwnComparison, OwnText } from '../../../domain/text/ownTexts.ts'
import { SIDE_TEXT } from '../../../ui/sideClass.ts'
import { FileButton } from './FileButton.tsx'
import { insertText } from './insertText.ts'
import { textOfHtml } from './pageText.ts'
import { TEXT_FILES, readFile } from './readFile.ts'
import { TextFields } from './TextFields.tsx'

interface TextBoxProps {
  side: Side
  value: OwnText
  /** What is wrong with this side's input. */
  faults: readonly InputFault[]
  /** Whether to leave room for the result below. */
  isShort: boolean
  /** Where to find the original, in a sentence. */
  original: ReactNode
  onChange: (change: Partial<OwnText>) => void
  /** Called when a file holds a whole comparison. */
  onOpen: (comparison: OwnComparison) => void
}

/** The input for one side's text: pasted, dropped or chosen as a file, with its source. */
export function TextBox({
  side,
  value,
  faults,
  isShort,
  original,
  onChange,
  onOpen,
}: TextBoxProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isOver, setIsOver] = useState(false)
  const fault = refusal ?? faults.find(({ field }) => field === 'text')?.message

  useEffect(() => {
    // Pasting leaves the end of the text in view; the beginning is more informative.
    if (isShort) box.current?.scrollTo({ top: 0 })
  }, [isShort])

  const take = async (file: File) => {
    const content = await readFile(file)
    setRefusal(content.kind === 'fault' ? content.message : null)
    if (content.kind === 'comparison') onOpen(content.comparison)
    if (content.kind === 'text' && box.current) {
      box.current.select()
      insertText(box.current, content.text)
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData, currentTarget } = event
    const html = clipboardData.getData('text/html')
    const [file] = clipboardData.files
    if (html === '' && !file) return
    event.preventDefault()
    const plain = clipboardData.getData('text/plain')
    if (html === '' && file) void take(file)
    else void textOfHtml(html).then(text => insertText(currentTarget, text || plain))
  }
  const onDrop = (event: DragEvent) => {
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void take(file)
  }

  return (
    <div data-side={side} className="min-w-0">
      <div className="mb-1.5 flex flex-wrap items-baseline gap-x-4">
        <label htmlFor={id} className={`font-serif text-lg font-semibold ${SIDE_TEXT[side]}`}>
          {TEXT_LABELS[side]}
        </label>
        <span className="ml-auto text-sm text-soft">
          <FileButton
            accept={TEXT_FILES}
            label={`Choose a file, ${SIDE_LABELS[side].country}`}
            onFile={file => void take(file)}
          >
            Choose a file
          </FileButton>
        </span>
      </div>
      {original && <p className="mb-1.5 text-sm text-soft">{original}</p>}
      <textarea
        ref={box}
        id={id}
        rows={isShort ? 5 : 12}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        placeholder="Paste the text here, or drop a file (.txt, .md, .html)"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        data-over={isOver ? '' : undefined}
        className="block w-full resize-y rounded-sm border border-rule bg-raised px-3 py-2.5 leading-normal placeholder:text-soft aria-invalid:border-2 aria-invalid:border-ink data-over:border-focus any-pointer-coarse:text-base"
        value={value.text}
        onChange={event => {
          setRefusal(null)
          onChange({ text: event.target.value })
        }}
        onPaste={onPaste}
        onDragOver={event => {
          const isFile = event.dataTransfer.types.includes('Files')
          setIsOver(isFile)
          if (isFile) event.preventDefault()
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      />
      <div id={`${id}-note`} className="mt-1 text-[0.8125rem] text-soft">
        {fault ? (
          <p role="alert" className="border-l-4 border-ink bg-notice px-2.5 py-1.5 text-ink">
            {fault}
          </p>
        ) : (
          <p>{value.text === '' ? 'Empty' : `${formatNumber(value.text.length)} characters`}</p>
        )}
      </div>
      <TextFields side={side} value={value} faults={faults} onChange={onChange} />
    </div>
  )
}
