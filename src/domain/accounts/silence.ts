import { otherSide, type AccountSummary, type Engagement } from '../record/engagement.ts'
import { isKnownInFull, type KnownBy } from '../record/known.ts'

/**
 * What the two accounts of a paired engagement do with a topic: both raise it; only this side's
 * does, the other being known in full and so silent on it; or one raises it and the other, known
 * only in part, may or may not have (`unknown`).
 */
export const SILENCE_PARTS = ['us', 'both', 'cn', 'unknown'] as const
export type SilencePart = (typeof SILENCE_PARTS)[number]

/** One part of one topic, as an address and the filter name it. */
export interface SilenceChoice {
  /** Topic id. */
  topic: string
  part: SilencePart
}

/**
 * What one account does with a topic: raises it in a point of its own; touches on it in points
 * that stand under other topics; does not mention it, being known in full (`silent`); does not
 * mention it in the part that is known (`unknown`); or is not recorded at all (`absent`).
 */
export type Presence = 'raised' | 'touched' | 'silent' | 'unknown' | 'absent'

/** What the lack of a topic comes to in an account: only one known in full can be silent. */
export const absenceIn = (account: KnownBy): 'silent' | 'unknown' =>
  isKnownInFull(account) ? 'silent' : 'unknown'

/** True where a point of the account carries the topic. */
export const raises = (account: AccountSummary, topic: string): boolean =>
  Object.hasOwn(account.wordsByTopic, topic)

/**
 * The part in which an engagement stands for a topic; `null` where it is not paired, or where
 * neither account raises the topic. A missing account is never a silence, and neither is what a
 * `partial` or `reported` account lacks, since its end may not have been seen.
 */
export function silencePart({ accounts }: Engagement, topic: string): SilencePart | null {
  const { us, cn } = accounts
  if (!us || !cn) return null
  const [usRaises, cnRaises] = [raises(us, topic), raises(cn, topic)]
  if (usRaises && cnRaises) return 'both'
  if (usRaises) return absenceIn(cn) === 'silent' ? 'us' : 'unknown'
  if (cnRaises) return absenceIn(us) === 'silent' ? 'cn' : 'unknown'
  return null
}

/** The side that leaves the topic out in a part, where one does. */
export const silentSide = (part: SilencePart) =>
  part === 'us' || part === 'cn' ? otherSide(part) : null
