import type { Engagement } from '../domain/record/engagement.ts'
import type { View } from '../domain/view/view.ts'
import type { ChangeView } from './useView.ts'

/** What a panel shows: a set of engagements, under the view that chose them. */
export interface PanelContent {
  /** What the filter leaves, in order of time. */
  engagements: readonly Engagement[]
  /** The view that is drawn, which may lag behind the one in the address. */
  drawn: View
}

/** What a panel with controls of its own is given besides: they never lag. */
export interface PanelInput extends PanelContent {
  /** What the controls say. */
  view: View
  onChange: ChangeView
}
