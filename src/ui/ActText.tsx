import { claimLine, otherReportLine } from '../domain/claims/labels.ts'
import type { OtherReport } from '../domain/record/claim.ts'
import type { Point, Side } from '../domain/record/engagement.ts'

interface ActTextProps {
  point: Pick<Point, 'speaker' | 'act'>
  /** Whose account it is. */
  side: Side
  /** How the other account reports it; `null` if the point makes no claim. */
  otherReport: OtherReport | null
}

/** Who does what in a point and, below that, how the other account reports it. */
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
