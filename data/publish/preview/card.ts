import type { Side } from '../../../src/domain/record/engagement.ts'

/** What the picture of a page shows. */
export interface Card {
  /** What kind of thing it is: "Phone call · Ministers". */
  kicker: string
  title: string
  /** Below the title, over the whole width. */
  text: string
  /** What stands at the head of each side. */
  sides: Readonly<Record<Side, CardSide>>
  /** Between the heads: what the bars measure, or that there are none. */
  measure: string
  /** Top to bottom; without any, the card is its text alone. */
  rows: readonly CardRow[]
}

/** The head of a side. */
export interface CardSide {
  /** Who: "Antony Blinken". */
  name: string
  /** What else belongs to this side: "Friday 12 November 2021 in Washington". */
  detail: string
  /** Stands in place of all bars of the side. */
  note: string | null
}

/** One row of bars. */
export interface CardRow {
  label: string
  us: CardHalf
  cn: CardHalf
}

/** A bar, or words in place of one; `null` leaves the place empty. */
export type CardHalf = CardBar | string | null

/** A bar as long as a value, in whatever unit all of the card's bars have. */
export interface CardBar {
  value: number
  /** The value in words: "27%". */
  label: string
}
