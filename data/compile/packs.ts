/**
 * Divides a list, in its order, into packs that are full once they hold so much; each holds at
 * least one item.
 *
 * @param sizeOf the size of an item, in any unit
 * @param full the size at which a pack takes no more, in the same unit
 */
export function inPacks<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  full: number,
): Item[][] {
  const packs: Item[][] = []
  let room = 0
  for (const item of items) {
    if (room <= 0) {
      packs.push([])
      room = full
    }
    packs.at(-1)?.push(item)
    room -= sizeOf(item)
  }
  return packs
}
