interface Renamed {
  id: string
  formerIds?: readonly string[] | undefined
}

/** The id that an entry has now, by that or by one that it had before; an unknown id as it is. */
export function presentId(id: string, entries: ReadonlyMap<string, Renamed>): string {
  if (entries.has(id)) return id
  for (const { id: present, formerIds } of entries.values()) {
    if (formerIds?.includes(id)) return present
  }
  return id
}

/** Every id that an entry of a list had before, with the one that it has now. */
export const renamedIds = (entries: readonly Renamed[]): { from: string; to: string }[] =>
  entries.flatMap(({ id, formerIds = [] }) => formerIds.map(from => ({ from, to: id })))
