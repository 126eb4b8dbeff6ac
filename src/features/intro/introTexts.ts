import { formatDuration } from '../../domain/record/durations.ts'
import type { Front, FrontGap, FrontSilence } from '../../domain/measures/front.ts'
import { count, formatNumber } from '../../domain/record/labels.ts'
import { formatMonth } from '../../domain/time/day.ts'
import { claimsHref, contactLineHref, explorerHref } from '../../url/links.ts'

/** A question that the site answers, with its answer and the view that shows it. */
export interface Question {
  text: string
  answer: string
  href: string
}

/** The worked questions for which the record has an answer. */
export const questionsOf = ({ silence, agreements, gap }: Front): Question[] => [
  ...(silence ? [silenceQuestion(silence)] : []),
  ...(agreements.all > 0 ? [agreementQuestion(agreements)] : []),
  ...(gap ? [gapQuestion(gap)] : []),
]

/** Leads to the engagements behind the larger of the two numbers. */
function silenceQuestion({ topic, label, leftOut: { us, cn } }: FrontSilence): Question {
  return {
    text: 'What does each side leave out?',
    answer: `${label}: Washington ${times(us)}, Beijing ${times(cn)}`,
    href: explorerHref({ silence: { topic, part: us >= cn ? 'cn' : 'us' } }),
  }
}

const agreementQuestion = ({ all, both }: Front['agreements']): Question => ({
  text: 'Who says that it was agreed?',
  answer: `Of ${count(all, 'agreement')}, ${formatNumber(both)} ${both === 1 ? 'is' : 'are'} called agreed by both`,
  href: claimsHref(),
})

const gapQuestion = ({ line, label, from, to, days }: FrontGap): Question => ({
  text: `When did the ${label.slice(0, 1).toLowerCase()}${label.slice(1)} not talk?`,
  answer: `The longest gap was ${formatDuration(days)}, ${formatMonth(from)} to ${formatMonth(to)}`,
  href: contactLineHref(line),
})

/** "never", "once", "twice", "19 times" */
function times(number: number): string {
  return ['never', 'once', 'twice'][number] ?? `${formatNumber(number)} times`
}
