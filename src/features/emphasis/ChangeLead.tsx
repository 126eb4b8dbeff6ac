import { placed } from '../../ui/placed.ts'
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
      {changeLead(rows, names).map(parts => (
        <p key={parts.map(({ text }) => text).join('')} className="mb-1.5">
          {placed(parts).map(({ text, isTopic, start }) =>
            isTopic ? <b key={start}>{text}</b> : text,
          )}
        </p>
      ))}
    </div>
  )
}
