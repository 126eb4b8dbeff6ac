/** A value with its past and its undone future, for Undo and Redo. */
export interface History<Value> {
  /** Oldest first. */
  past: readonly Value[]
  present: Value
  /** The most recently undone first. */
  future: readonly Value[]
}

/** A value without history. */
export const startHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
})

/** Adds a step; what was undone before can no longer be redone. */
export const step = <Value>({ past, present }: History<Value>, next: Value): History<Value> => ({
  past: [...past, present],
  present: next,
  future: [],
})

/** Undoes a step; unchanged if there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history
  const [before] = past.slice(-1)
  if (past.length === 0 || before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

/** Redoes a step; unchanged if there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (future.length === 0 || next === undefined) return history
  return { past: [...past, present], present: next, future: rest }
}

/** Changes every value of a history. */
export const mapHistory = <Value>(
  { past, present, future }: History<Value>,
  change: (value: Value) => Value,
): History<Value> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
})
