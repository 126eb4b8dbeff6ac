interface Renamed {
  id: string
  formerIds?: readonly string[] | undefined
}

/** The current id of an entry, given a current or former one; an unknown id is unchanged. */
export function presentId(id: string, entries: ReadonlyMap<string, Renamed>): string {
  if (entries.has(id)) return id
  for (const { id: present, formerIds } of entries.values()) {
    if (formerIds?.includes(id)) return present
  }
  return id
}

/** Every former id of the entries in a list, with the current one. */
export const renamedIds = (entries: readonly Renamed[]): { from: string; to: string }[] =>
  entries.flatMap(({ id, formerIds = [] }) => formerIds.map(from => ({ from, to: id })))
