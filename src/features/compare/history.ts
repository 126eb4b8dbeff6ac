/** A value with what it was before and what was undone of it, for Undo and Redo. */
export interface History<Value> {
  /** Oldest first. */
  past: readonly Value[]
  present: Value
  /** What was undone last, first. */
  future: readonly Value[]
}

/** A value without a past. */
export const startHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
})

/** A step on; what was undone before can no longer be redone. */
export const step = <Value>({ past, present }: History<Value>, next: Value): History<Value> => ({
  past: [...past, present],
  present: next,
  future: [],
})

/** A step back; the same where there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history
  const [before] = past.slice(-1)
  if (past.length === 0 || before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

/** A step that was undone, done again; the same where there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (future.length === 0 || next === undefined) return history
  return { past: [...past, present], present: next, future: rest }
}

/** Every value of a history, changed. */
export const mapHistory = <Value>(
  { past, present, future }: History<Value>,
  change: (value: Value) => Value,
): History<Value> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
})
