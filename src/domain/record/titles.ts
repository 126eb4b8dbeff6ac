import { formatDayRangeShort } from '../time/day.ts'
import { lastDay, type EngagementHead } from './engagement.ts'

/** About as many characters as they show. */
const MOST = 200

/** As many of the first sentences of a text as fit, or else its first words. */
export function shorten(text: string, most = MOST): string {
  if (text.length <= most) return text
  const sentences = /^.*[.!?](?= )/s.exec(text.slice(0, most + 1))?.[0]
  if (sentences && sentences.length > most / 2) return sentences
  const words = text.slice(0, most).replace(/\s+\S*$/, '')
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`
}

/** "Blinken–Wang call, 12 Nov 2021": headlines alone are not unique. */
export const engagementTitle = (engagement: EngagementHead): string =>
  `${engagement.title}, ${formatDayRangeShort(engagement.date, lastDay(engagement))}`
