import { claimLine, otherReportLine } from '../domain/claims/labels.ts'
import type { OtherReport } from '../domain/record/claim.ts'
import type { Point, Side } from '../domain/record/engagement.ts'

interface ActTextProps {
  point: Pick<Point, 'speaker' | 'act'>
  /** Whose account it is. */
  side: Side
  /** What the other account has of it; `null` of a point that makes no claim. */
  otherReport: OtherReport | null
}

/** Who does what in a point and, under it, what is known of that from the other account. */
export function ActText({ point, side, otherReport }: ActTextProps) {
  const known = otherReportLine(point, side, otherReport)
  return (
    <>
      {claimLine(point, side, otherReport)}
      {known && (
        <>
          <span className="sr-only">: </span>
          <span className="known block italic">{known}</span>
        </>
      )}
    </>
  )
}
