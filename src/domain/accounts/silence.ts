import { otherSide, type AccountSummary, type Engagement } from '../record/engagement.ts'
import { isKnownInFull, type KnownBy } from '../record/known.ts'

/**
 * What the two accounts of a paired engagement do with a topic: both raise it; only this side's
 * does, while the other is known in full and so is silent on it; or one raises it and the other,
 * known only in part, may or may not have (`unknown`).
 */
export const SILENCE_PARTS = ['us', 'both', 'cn', 'unknown'] as const
export type SilencePart = (typeof SILENCE_PARTS)[number]

/** One part of one topic's silences, as in an address and in the filter. */
export interface SilenceChoice {
  /** Topic id. */
  topic: string
  part: SilencePart
}

/**
 * What one account does with a topic: raises it in a point of its own; touches on it in points
 * listed under other topics; does not mention it although known in full (`silent`); does not
 * mention it in the part that is known (`unknown`); or is not recorded at all (`absent`).
 */
export type Presence = 'raised' | 'touched' | 'silent' | 'unknown' | 'absent'

/** What the absence of a topic means in an account: only one known in full can be silent. */
export const absenceIn = (account: KnownBy): 'silent' | 'unknown' =>
  isKnownInFull(account) ? 'silent' : 'unknown'

/** Whether a point of the account carries the topic. */
export const raises = (account: AccountSummary, topic: string): boolean =>
  Object.hasOwn(account.wordsByTopic, topic)

/**
 * The part to which an engagement belongs on a topic; `null` if it is not paired, or if neither
 * account raises the topic. A missing account is never a silence, and neither is a gap in a
 * `partial` or `reported` account, since the rest may not have been seen.
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

/** The side that leaves the topic out in a part, if one does. */
export const silentSide = (part: SilencePart) =>
  part === 'us' || part === 'cn' ? otherSide(part) : null
