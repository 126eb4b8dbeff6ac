/** A block that takes up space in one or more adjacent rows, from left to right in pixels. */
export interface Room {
  left: number
  right: number
  rows: number
}

/** Gives each block the first free rows; blocks are sorted by their left edge. */
export function place<Block extends Room>(blocks: readonly Block[], rows: number) {
  const free = Array.from({ length: rows }, () => -Infinity)
  const placed: [Block, row: number][] = []
  const failed: Block[] = []
  for (const block of blocks) {
    const row = freeRow(free, block)
    if (row < 0) {
      failed.push(block)
    } else {
      free.fill(block.right, row, row + block.rows)
      placed.push([block, row])
    }
  }
  return { placed, failed }
}

/** The first of the rows that a block can take, or -1. */
function freeRow(free: readonly number[], { left, rows }: Room): number {
  let height = 0
  for (let row = 0; row < free.length; row++) {
    height = (free[row] ?? Infinity) <= left ? height + 1 : 0
    if (height === rows) return row - rows + 1
  }
  return -1
}
