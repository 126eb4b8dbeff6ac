import type { ReactNode } from 'react'
import type { Account, Side, Topic } from '../domain/record/engagement.ts'
import type { PlacedPoint } from '../domain/accounts/pairing.ts'

/** Two accounts, and what both layouts need to show them. */
export interface ShownAccounts {
  accounts: readonly Account[]
  /** All topics by id. */
  topics: ReadonlyMap<string, Topic>
  /** Topics that the reader has filtered on. */
  asked: readonly string[]
  /** The head of each side: the source of its account, or a note that there is none. */
  heads: Readonly<Record<Side, ReactNode>>
  /** Who does what in a point, in a few words. */
  renderAct: (placed: PlacedPoint) => ReactNode
  /** What can be done with a point, beside its number; nothing by default. */
  renderTools?: ((placed: PlacedPoint) => ReactNode) | undefined
  /** The text of a point. */
  renderText: (placed: PlacedPoint) => ReactNode
  /** The address of a topic's page. */
  topicHref: (topic: string) => string
  /** Whether topics and points have fragments to link to. */
  hasAnchors: boolean
  /** Id of the topic's row, or of the point, that the address names. */
  target: string | null
  /** Points that are not left out; all of them by default. */
  isShown?: ((placed: PlacedPoint) => boolean) | undefined
}
