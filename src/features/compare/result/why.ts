import type { Act, Speaker } from '../../../domain/record/engagement.ts'
import type { Judged, PassagePair, TopicJudgement } from '../../../domain/text/analysis.ts'
import { isUnsure } from '../../../domain/text/unsure.ts'
import { quoteSpans } from './passages.ts'

// The answers to "Why?": the words behind a judgement, or the reason if there are none.

/** Why a passage is on a topic. */
export const whyTopic = (text: string, { because }: TopicJudgement): string =>
  because.length > 0 ? quoteSpans(text, because) : 'you chose it'

/** Why a passage is attributed to a speaker. */
export const whySpeaker = (text: string, now: Judged<Speaker>, found: Judged<Speaker>): string =>
  why(
    text,
    now,
    found,
    'no name says otherwise: same as in the sentence before, or the side whose text it is',
  )

/** Why a passage has its act. */
export const whyAct = (text: string, now: Judged<Act>, found: Judged<Act>): string =>
  why(text, now, found, 'no verb says otherwise')

function why<Value>(
  text: string,
  now: Judged<Value>,
  found: Judged<Value>,
  otherwise: string,
): string {
  if (now.value !== found.value) return 'you chose it'
  return now.because.length > 0 ? quoteSpans(text, now.because) : otherwise
}

/**
 * Why a passage has its partner, or none.
 *
 * @param labelOf the name of a topic; returns anything else unchanged
 */
export function whyMatch(
  now: PassagePair | null,
  found: PassagePair | null,
  labelOf: (reason: string) => string,
): string {
  if (!now) return found ? 'you chose it' : 'nothing in the other text is similar enough'
  if (now.us !== found?.us || now.cn !== found.cn) return 'you chose it'
  const reason =
    now.because.length > 0
      ? `both: ${now.because.map(labelOf).join(', ')}`
      : 'their words are similar enough'
  return isUnsure(now) ? `${reason} (unsure)` : reason
}
