import { TextButton } from '../../ui/Button.tsx'

/** A message about something that was opened on the page. */
export interface Notice {
  text: string
  /** Whether something went wrong; otherwise it is information. */
  isFault: boolean
}

interface NoticeBarProps {
  notice: Notice | null
  onDismiss: () => void
  /** Restores what was on the page before; `null` if there was nothing. */
  onBack: (() => void) | null
}

/** Reports what became of a link or a file, with a way back. */
export function NoticeBar({ notice, onDismiss, onBack }: NoticeBarProps) {
  if (!notice && !onBack) return null
  return (
    <div
      role={notice?.isFault ? 'alert' : 'status'}
      className={`mb-4 flex flex-wrap items-start gap-x-6 gap-y-1 border-l-4 bg-notice px-4 py-2 text-sm wrap-anywhere ${notice?.isFault ? 'border-ink' : 'border-rule'}`}
    >
      <p className="min-w-0 flex-1 basis-64">
        {notice?.text ?? 'Something else was on this page before.'}
      </p>
      {onBack && !notice?.isFault && (
        <TextButton className="underline" onClick={onBack}>
          Back to what was here
        </TextButton>
      )}
      <TextButton className="underline" onClick={onDismiss}>
        Dismiss
      </TextButton>
    </div>
  )
}
