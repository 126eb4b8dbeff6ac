import type { Side } from '../../../src/domain/record/engagement.ts'

/** The content of a page's preview picture. */
export interface Card {
  /** The kind of thing shown: "Phone call · Ministers". */
  kicker: string
  title: string
  /** Set below the title, over the full width. */
  text: string
  /** The head of each side. */
  sides: Readonly<Record<Side, CardSide>>
  /** Set between the heads: what the bars measure, or that there are none. */
  measure: string
  /** From top to bottom; if empty, the card consists of its text alone. */
  rows: readonly CardRow[]
}

/** The head of a side. */
export interface CardSide {
  /** Who: "Antony Blinken". */
  name: string
  /** Further details of this side: "Friday 12 November 2021 in Washington". */
  detail: string
  /** Shown instead of all bars of the side. */
  note: string | null
}

/** One row of bars. */
export interface CardRow {
  label: string
  us: CardHalf
  cn: CardHalf
}

/** A bar, or words instead of a bar; `null` leaves the space empty. */
export type CardHalf = CardBar | string | null

/** The length of the bar, in a unit shared by all bars of the card. */
export interface CardBar {
  value: number
  /** The value in words: "27%". */
  label: string
}
