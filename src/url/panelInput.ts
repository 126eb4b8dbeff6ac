import type { Engagement } from '../domain/record/engagement.ts'
import type { View } from '../domain/view/view.ts'
import type { ChangeView } from './useView.ts'

/** The input of a panel: a set of engagements, and the view that selected them. */
export interface PanelContent {
  /** The filtered engagements, in order of date. */
  engagements: readonly Engagement[]
  /** The view to draw, which may lag behind the one in the address. */
  drawn: View
}

/** The additional input of a panel with controls of its own, which never lag. */
export interface PanelInput extends PanelContent {
  /** The view in the address, which the controls show. */
  view: View
  onChange: ChangeView
}
