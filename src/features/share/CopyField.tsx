import { useRef, type ReactNode } from 'react'
import { PillButton } from '../../ui/Button.tsx'
import { copyKeys } from '../../ui/isMac.ts'
import { useOutcome } from './useOutcome.ts'

interface CopyFieldProps {
  /** The accessible name of the field: "Reference as BibTeX". */
  label: string
  /** What its button copies, if not the label: "link". */
  what?: string
  text: string
  /** The number of lines visible without scrolling. */
  lines: number
  /** Whether to use a monospaced font, for code. */
  isCode?: boolean
  /** The message once it has been copied: "BibTeX reference copied". */
  copied: string
  /** Further buttons. */
  actions?: ReactNode
}

/** A text to copy: shown in full, copied by a button, or by hand if that is not allowed. */
export function CopyField({
  label,
  what = label.toLowerCase(),
  text,
  lines,
  isCode = false,
  copied,
  actions,
}: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, attempt] = useOutcome()
  const take = () =>
    attempt(
      () => navigator.clipboard.writeText(text),
      copied,
      () => {
        field.current?.select()
        return `The browser does not allow copying here. The text is selected: press ${copyKeys()}.`
      },
    )
  return (
    <>
      <textarea
        ref={field}
        readOnly
        rows={lines}
        aria-label={label}
        value={text}
        spellCheck={false}
        className={`block w-full resize-y rounded-sm border border-rule bg-paper px-2.5 py-1.5 leading-relaxed ${isCode ? 'font-mono text-[0.8125rem]' : 'text-sm'}`}
        onFocus={event => event.currentTarget.select()}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <PillButton onClick={() => void take()}>
          Copy<span className="sr-only"> {what}</span>
        </PillButton>
        {actions}
        <span aria-live="polite" className="text-sm text-soft">
          {outcome}
        </span>
      </div>
    </>
  )
}
