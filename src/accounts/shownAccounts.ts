import type { ReactNode } from 'react'
import type { Account, Side, Topic } from '../domain/record/engagement.ts'
import type { PlacedPoint } from '../domain/accounts/pairing.ts'

/** Two accounts, and how both layouts show them. */
export interface ShownAccounts {
  accounts: readonly Account[]
  /** All topics by id. */
  topics: ReadonlyMap<string, Topic>
  /** Topics that the reader has filtered on. */
  asked: readonly string[]
  /** What stands above the points of each side: where its account is from, or that there is none. */
  heads: Readonly<Record<Side, ReactNode>>
  /** Who does what in a point, in a few words. */
  renderAct: (placed: PlacedPoint) => ReactNode
  /** The text of a point. */
  renderText: (placed: PlacedPoint) => ReactNode
  /** The page of a topic. */
  topicHref: (topic: string) => string
  /** Whether the address can point to a topic's row. */
  hasAnchors: boolean
}
