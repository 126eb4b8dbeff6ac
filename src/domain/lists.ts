/** Groups values by a key, the keys in order of first appearance. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, [Value, ...Value[]]> {
  const groups = new Map<Key, [Value, ...Value[]]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** How often each value occurs, in order of first appearance. */
export function countEach<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** A function of an object that never changes, computed once for each object. */
export function oncePer<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const results = new WeakMap<Key, { value: Result }>()
  return key => {
    const known = results.get(key)
    if (known) return known.value
    const value = compute(key)
    results.set(key, { value })
    return value
  }
}

/** The index of each entry of a list by its id, made once for each list. */
export const indexById: (list: readonly { id: string }[]) => ReadonlyMap<string, number> = oncePer(
  list => new Map(list.map(({ id }, index) => [id, index])),
)

/** Compares two texts by code unit, which is the same on every machine and sorts days by time. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
