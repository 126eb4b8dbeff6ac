import type { OtherReport } from '../record/claim.ts'
import { otherSide, type Point, type Side } from '../record/engagement.ts'
import { SIDE_LABELS, actLine } from '../record/labels.ts'

type Spoken = Pick<Point, 'speaker' | 'act'>

/**
 * Who does what in a point, as far as it is true: what only one account calls agreed by both is
 * "Agreement, according to Beijing".
 *
 * @param side whose account it is
 * @param otherReport how the other account reports it; `null` if the point makes no claim
 */
export const claimLine = (point: Spoken, side: Side, otherReport: OtherReport | null): string =>
  point.speaker === 'both' && point.act === 'agree' && otherReport !== 'agreed'
    ? `Agreement, according to ${SIDE_LABELS[side].capital}`
    : actLine(point, side)

/** What is known of a claim beside the account that makes it; `null` where all is said already. */
export function otherReportLine(
  point: Spoken,
  side: Side,
  otherReport: OtherReport | null,
): string | null {
  const other = otherSide(side)
  const account = `the ${SIDE_LABELS[other].adjective} account`
  if (otherReport === 'agreed' || otherReport === 'reported') {
    if (point.act !== 'agree') return `also in ${account}`
    if (otherReport === 'reported') return `in ${account}, too, but not as agreed`
    return point.speaker === 'both' ? null : `agreed in ${account}, too`
  }
  return otherReport && lackText(other, otherReport)
}

/** Why one side's account lacks what the other's reports: "not in the American account". */
export function lackText(side: Side, lack: Exclude<OtherReport, 'agreed' | 'reported'>): string {
  const { adjective, capital } = SIDE_LABELS[side]
  if (lack === 'absent') return `no ${adjective} account`
  return lack === 'left-out'
    ? `not in the ${adjective} account`
    : `${capital}’s account is known only in part`
}
