import type { SentencePart } from '../../domain/change/sentence.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { SIDES, type Side } from '../../domain/record/engagement.ts'
import { isOpenChange, type ChangeRow } from './changeRows.ts'
import type { PeriodNames } from './periodInput.ts'

/** Most topics that are named one by one in each direction. */
const MOST_NAMED = 2

/**
 * The changes that are distinguishable from zero, in a sentence for each side that is compared:
 * "Under Trump since 2025, against Biden 2021–25, Beijing spends more of its words on Trade and investment
 * (20% instead of 11%), and fewer on Taiwan (4% instead of 9%)."
 *
 * @param rows all topics with their intervals
 */
export function changeLead(rows: readonly ChangeRow[], names: PeriodNames): SentencePart[][] {
  return SIDES.filter(side => rows.some(row => row[side].change !== null)).map((side, index) => {
    const start = index === 0 ? `${capital(names.inOwn)}, against ${names.other}, ` : ''
    const clear = rows.filter(row => !isOpenChange(row[side]))
    if (clear.length === 0) {
      const text = `no change in ${SIDE_LABELS[side].capital}’s accounts is distinguishable from zero.`
      return [plain(start ? start + text : capital(text))]
    }
    const more = named(clear, side, 1)
    const fewer = named(clear, side, -1)
    return [
      plain(`${start}${SIDE_LABELS[side].capital} spends `),
      ...(more.length > 0 ? [plain('more of its words on '), ...more] : []),
      ...(fewer.length > 0
        ? [plain(more.length > 0 ? ', and fewer on ' : 'fewer of its words on '), ...fewer]
        : []),
      plain('.'),
    ]
  })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const plain = (text: string): SentencePart => ({ text, isTopic: false })

/** The topics that grew (1) or shrank (−1) most, each with its two shares. */
function named(rows: readonly ChangeRow[], side: Side, sign: 1 | -1): SentencePart[] {
  const growth = (row: ChangeRow) => (row[side].change ?? 0) * sign
  const found = rows.filter(row => growth(row) > 0).toSorted((a, b) => growth(b) - growth(a))
  const some = found.slice(0, MOST_NAMED)
  const left = found.length - some.length
  const items = some.map(({ topic, ...row }) => [
    { text: topic.label, isTopic: true },
    plain(` (${formatShare(row[side].own)} instead of ${formatShare(row[side].other)})`),
  ])
  if (left > 0) items.push([plain(`${left} more ${left === 1 ? 'topic' : 'topics'}`)])
  return items.flatMap((item, index) => {
    if (index === 0) return item
    return [plain(index === items.length - 1 ? ' and ' : ', '), ...item]
  })
}
