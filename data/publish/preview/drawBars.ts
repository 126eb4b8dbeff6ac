import { SIDES, type Side } from '../../../src/domain/record/engagement.ts'
import { CENTRE, MARGIN, write, writeLines, type Colours } from './canvas.ts'
import type { Card, CardRow } from './card.ts'
import { widthOf } from './fonts.ts'
import { element, type Markup } from './markup.ts'
import { fit, heightOf, shorten } from './wrap.ts'

const SIZE = 28
/** The gap beside the names. */
const GAP = 24
/** Room for the value at the end of the longest bar. */
const SHARE_ROOM = 80
const BAR = 24
/** The greatest width of a name. */
const MOST = 380

/** The names in the middle, with bars extending to both sides: US left, China right. */
export function drawBars(
  { rows, sides }: Pick<Card, 'rows' | 'sides'>,
  colours: Colours,
  { top, bottom }: { top: number; bottom: number },
): Markup[] {
  const pitch = Math.min((bottom - top) / rows.length, 62)
  const names = Math.max(...rows.map(({ label }) => widthOf(label, 'text', SIZE)), 120)
  const half = Math.min(names, MOST) / 2 + GAP
  const longest = Math.max(
    ...rows.flatMap(row => SIDES.map(side => valueOf(row, side))),
    Number.EPSILON,
  )
  const room = CENTRE - MARGIN - half
  const unit = (room - SHARE_ROOM) / longest
  return [
    ...rows.flatMap((row, index) => {
      const middle = top + (index + 0.5) * pitch
      return [
        write(shorten(row.label, 'text', SIZE, Math.min(names, MOST)), {
          x: CENTRE,
          y: middle + SIZE * 0.34,
          face: 'text',
          size: SIZE,
          fill: colours('ink'),
          anchor: 'middle',
        }),
        ...SIDES.flatMap(side =>
          sides[side].note === null ? drawHalf(row, side, { half, unit, middle }, colours) : [],
        ),
      ]
    }),
    ...SIDES.flatMap(side =>
      drawNote(sides[side].note, side, colours, half, top, pitch * rows.length),
    ),
  ]
}

const valueOf = (row: CardRow, side: Side): number => {
  const half = row[side]
  return half !== null && typeof half === 'object' ? half.value : 0
}

interface Place {
  /** The distance from the middle of the card to the start of the bars. */
  half: number
  /** Pixels per unit of value. */
  unit: number
  /** The row's y coordinate. */
  middle: number
}

function drawHalf(
  row: CardRow,
  side: Side,
  { half, unit, middle }: Place,
  colours: Colours,
): Markup[] {
  const value = row[side]
  if (value === null) return []
  const isBar = typeof value === 'object'
  const width = isBar ? value.value * unit : 0
  const direction = side === 'us' ? -1 : 1
  const begin = CENTRE + direction * half
  return [
    ...(width > 0
      ? [
          element('rect', {
            x: side === 'us' ? begin - width : begin,
            y: middle - BAR / 2,
            width,
            height: BAR,
            fill: colours(side),
          }),
        ]
      : []),
    write(isBar ? value.label : value, {
      x: begin + direction * (width + (isBar ? 10 : 2)),
      y: middle + 8,
      face: 'text',
      size: 24,
      fill: colours(isBar ? 'ink' : 'soft'),
      anchor: side === 'us' ? 'end' : 'start',
    }),
  ]
}

/** Text shown instead of a side's bars, centred where they would be. */
function drawNote(
  note: string | null,
  side: Side,
  colours: Colours,
  half: number,
  top: number,
  height: number,
): Markup[] {
  if (note === null) return []
  const width = CENTRE - MARGIN - half
  const set = fit(note, { face: 'text', width: width - 30, lines: 2, sizes: [26, 24, 22] })
  return writeLines(set, {
    x: CENTRE + (side === 'us' ? -1 : 1) * (half + width / 2),
    top: top + (height - heightOf(set, 'text')) / 2,
    face: 'text',
    fill: colours('soft'),
    anchor: 'middle',
  })
}
