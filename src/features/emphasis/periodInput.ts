import type { Engagement } from '../../domain/record/engagement.ts'
import type { PanelInput } from '../../url/panelInput.ts'

/** The input of a panel that compares the filtered period with the view's other periods. */
export interface PeriodInput extends PanelInput {
  /** The engagements of `drawn.versus` under the same filter; empty if it is. */
  other: readonly Engagement[]
}

/** The names of the two periods. */
export interface PeriodNames {
  /** "Trump 2025–", "Biden 2021–25" */
  own: string
  other: string
  /** Within a sentence: "under Trump since 2025", "under Biden 2021–25" */
  inOwn: string
  inOther: string
  /** The order in which two shares are given: "then → now", unless the other period is later. */
  arrow: string
}
