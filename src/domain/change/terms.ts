import type { TermUse } from '../accounts/extracts.ts'
import { groupBy } from '../lists.ts'
import type { Account, Engagement } from '../record/engagement.ts'
import { addDays, type Day } from '../time/day.ts'

/** A term of one of the two accounts. */
export interface TermChange {
  /** The key shared by its variants. */
  key: string
  /** As the account writes it. */
  term: string
  /** Index of the first point of that account that uses it. */
  index: number
  /** The number of earlier accounts of this side that use it. */
  accounts: number
  /** The day of the last of them. */
  last: Day | null
}

/** The terms of two accounts of one side; each term is in exactly one list. */
export interface TermChanges {
  /** New in this account, and in no earlier account of this side. */
  first: readonly TermChange[]
  /** Last used in an account twelve months ago or more. */
  again: readonly TermChange[]
  /** Used in an account of the last twelve months, but not in the one compared. */
  recent: readonly TermChange[]
  /** In both accounts. */
  kept: readonly TermChange[]
  /** In the earlier account only. The record is a selection of terms, so this proves no absence. */
  missing: readonly TermChange[]
}

interface TermInput {
  prior: Account
  now: Account
  /** The engagements of the earlier account and of this one. */
  before: Pick<Engagement, 'id' | 'date'>
  engagement: Pick<Engagement, 'id' | 'date'>
  /** All uses of terms in the record. */
  uses: readonly TermUse[]
  engagements: readonly Pick<Engagement, 'id' | 'date'>[]
  /** The key shared by a term's variants: the id of its concept, or the folded term. */
  keyOf: (term: string) => string
}

/** Compares the terms of two accounts of one side with each other and with all earlier accounts. */
export function compareTerms(input: TermInput): TermChanges {
  const { prior, now, before, engagement, keyOf } = input
  const days = usesByKey(input)
  const describe = (account: Account, until: Pick<Engagement, 'id' | 'date'>) =>
    termsOf(account, keyOf).map(({ key, ...term }): TermChange => {
      const earlier = (days.get(key) ?? []).filter(({ day }) => day < until.date)
      const last = earlier.map(({ day }) => day).toSorted()
      const accounts = new Set(earlier.map(({ id }) => id)).size
      return { key, ...term, accounts, last: last.at(-1) ?? null }
    })
  const [old, ours] = [describe(prior, before), describe(now, engagement)]
  const inThen = new Set(old.map(({ key }) => key))
  const inNow = new Set(ours.map(({ key }) => key))
  const yearAgo = addDays(engagement.date, -365)
  const taken = ours.filter(({ key }) => !inThen.has(key))
  return {
    first: taken.filter(({ last }) => last === null),
    again: taken.filter(({ last }) => last !== null && last <= yearAgo),
    recent: taken.filter(({ last }) => last !== null && last > yearAgo),
    kept: ours.filter(({ key }) => inThen.has(key)),
    missing: old.filter(({ key }) => !inNow.has(key)).toSorted((a, b) => b.accounts - a.accounts),
  }
}

/** This side's uses by key, with their days, except those of the engagement itself. */
function usesByKey({ now, engagement, uses, engagements, keyOf }: TermInput) {
  const days = new Map(engagements.map(({ id, date }) => [id, date]))
  const dated = uses.flatMap(({ side, engagement: id, term }) => {
    const day = days.get(id)
    return side === now.side && id !== engagement.id && day ? [{ id, day, term }] : []
  })
  return groupBy(dated, ({ term }) => keyOf(term))
}

/** The terms of an account by key, each with the first point that uses it. */
function termsOf({ points }: Account, keyOf: TermInput['keyOf']) {
  const found = new Map<string, { key: string; term: string; index: number }>()
  for (const [index, { terms = [] }] of points.entries()) {
    for (const term of terms) {
      const key = keyOf(term)
      if (!found.has(key)) found.set(key, { key, term, index })
    }
  }
  return [...found.values()]
}
