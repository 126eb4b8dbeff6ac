import { useId, useState } from 'react'
import { isSameSpan, type Span } from '../domain/time/span.ts'
import { readDraft, type WindowDraft } from './windowDraft.ts'

interface DayFieldsProps {
  /** The period in force. */
  span: Span
  /** Called with each complete period that differs from the one in force. */
  onChange: (span: Span) => void
}

const ENDS = [
  { end: 'from', label: 'From' },
  { end: 'to', label: 'To' },
] as const

/** First and last day of a period, to type or pick. */
export function DayFields({ span, onChange }: DayFieldsProps) {
  const shown = { from: span.from ?? '', to: span.to ?? '' }
  const [draft, setDraft] = useState<WindowDraft>(shown)
  const [inForce, setInForce] = useState(shown)
  const faultId = useId()

  // The period may also change by Back or elsewhere on the page; the fields follow.
  if (inForce.from !== shown.from || inForce.to !== shown.to) {
    setInForce(shown)
    setDraft(shown)
  }

  const read = readDraft(draft)
  return (
    <>
      <div className="flex gap-3">
        {ENDS.map(({ end, label }) => (
          <label key={end} className="flex-1">
            <span className="block text-xs text-soft">{label}</span>
            <input
              type="date"
              className="mt-1 min-h-9 w-full border-b border-rule bg-transparent aria-invalid:border-ink"
              value={draft[end]}
              aria-invalid={read === 'order' || undefined}
              aria-describedby={read === 'order' ? faultId : undefined}
              onChange={event => {
                const next = { ...draft, [end]: event.target.value }
                setDraft(next)
                // A half-typed date reads as empty, which must not clear the period.
                if (event.target.validity.badInput) return
                const window = readDraft(next)
                if (typeof window !== 'string' && !isSameSpan(window, span)) onChange(window)
              }}
            />
          </label>
        ))}
      </div>
      <p id={faultId} role="alert" className="mt-2 empty:hidden">
        {read === 'order' && 'The first day comes after the last, so the dates were not changed.'}
      </p>
    </>
  )
}
