import type { TimelineNode } from './layLane.ts'

/** Keys that move along the timeline. */
export const STEPS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type Step = (typeof STEPS)[number]

/**
 * Where a key leads: left and right to the engagement before or after in time, up and down to
 * the nearest in time in the next lane that has any, Home and End to the first and last of all.
 * An engagement that stands in several lanes is one step in time; the walk keeps to its lane
 * where it can.
 *
 * @param nodes of one layout, in order of time
 * @param lanes lane ids from top to bottom
 * @returns `null` where there is nothing further that way
 */
export function walk(
  nodes: readonly TimelineNode[],
  lanes: readonly string[],
  current: TimelineNode,
  step: Step,
): TimelineNode | null {
  switch (step) {
    case 'Home':
      return inLane(nodes, nodes[0], current.lane)
    case 'End':
      return inLane(nodes, nodes.at(-1), current.lane)
    case 'ArrowRight':
      return inLane(
        nodes,
        nodes.find(node => compare(node, current) > 0),
        current.lane,
      )
    case 'ArrowLeft':
      return inLane(
        nodes,
        nodes.findLast(node => compare(node, current) < 0),
        current.lane,
      )
    case 'ArrowUp':
      return across(nodes, lanes.slice(0, lanes.indexOf(current.lane)).toReversed(), current)
    case 'ArrowDown':
      return across(nodes, lanes.slice(lanes.indexOf(current.lane) + 1), current)
  }
}

/** Order by the first engagement alone, so that its places in other lanes compare as equal. */
function compare(a: TimelineNode, b: TimelineNode): number {
  const [first] = a.engagements
  const [other] = b.engagements
  return first.date === other.date ? order(first.id, other.id) : order(first.date, other.date)
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The same place in time in the lane given, where there is one. */
const inLane = (
  nodes: readonly TimelineNode[],
  found: TimelineNode | undefined,
  lane: string,
): TimelineNode | null =>
  (found && nodes.find(node => node.lane === lane && compare(node, found) === 0)) ?? found ?? null

function across(
  nodes: readonly TimelineNode[],
  lanes: readonly string[],
  current: TimelineNode,
): TimelineNode | null {
  for (const lane of lanes) {
    const [first, ...rest] = nodes.filter(node => node.lane === lane)
    if (!first) continue
    const distance = (node: TimelineNode) => Math.abs(node.at - current.at)
    return rest.reduce((best, node) => (distance(node) < distance(best) ? node : best), first)
  }
  return null
}

/** The node in which an engagement stands, in its lane where it still does. */
export const nodeOf = (
  nodes: readonly TimelineNode[],
  id: string,
  lane: string,
): TimelineNode | undefined => {
  const own = nodes.filter(node => node.engagements.some(engagement => engagement.id === id))
  return own.find(node => node.lane === lane) ?? own[0]
}
