import { changeLead } from './changeLead.ts'
import type { ChangeRow } from './changeRows.ts'
import type { PeriodNames } from './periodInput.ts'

interface ChangeLeadProps {
  /** All topics. */
  rows: readonly ChangeRow[]
  names: PeriodNames
  /** Whether the intervals are known. */
  isReady: boolean
}

/** The clear changes of both sides in words. */
export function ChangeLead({ rows, names, isReady }: ChangeLeadProps) {
  if (!isReady) {
    return <p className="mb-3 max-w-[44em] text-soft">Working out the intervals of the changes …</p>
  }
  return (
    <div className="mb-4 max-w-[40em] font-serif text-[1.0625rem] leading-snug text-pretty">
      {changeLead(rows, names).map((parts, sentence) => (
        // Sentences and their parts never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={sentence} className="mb-1.5">
          {parts.map(({ text, isTopic }, index) =>
            // oxlint-disable-next-line react/no-array-index-key
            isTopic ? <b key={index}>{text}</b> : text,
          )}
        </p>
      ))}
    </div>
  )
}
