import { compare } from '../lists.ts'
import type { TimelineNode } from './layLane.ts'

/** Keys that move along the timeline. */
export const STEPS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type Step = (typeof STEPS)[number]

/**
 * Where a key leads: left and right to the previous or next engagement in time, up and down to the
 * nearest in time in the next lane that is not empty, Home and End to the first and last of all. An
 * engagement in several lanes is one step in time; the focus stays in its lane if possible.
 *
 *
 * @param nodes of one layout, in order of date
 * @param lanes lane ids from top to bottom
 * @returns `null` if there is nothing further in that direction
 */
export function walk(
  nodes: readonly TimelineNode[],
  lanes: readonly string[],
  current: TimelineNode,
  step: Step,
): TimelineNode | null {
  const lane = lanes.indexOf(current.lane)
  if (step === 'ArrowUp') return across(nodes, lanes.slice(0, lane).toReversed(), current)
  if (step === 'ArrowDown') return across(nodes, lanes.slice(lane + 1), current)
  return inLane(nodes, IN_TIME[step](nodes, current), current.lane)
}

const IN_TIME: Record<
  Exclude<Step, 'ArrowUp' | 'ArrowDown'>,
  (nodes: readonly TimelineNode[], current: TimelineNode) => TimelineNode | undefined
> = {
  ArrowLeft: (nodes, current) => nodes.findLast(node => compareNodes(node, current) < 0),
  ArrowRight: (nodes, current) => nodes.find(node => compareNodes(node, current) > 0),
  Home: nodes => nodes[0],
  End: nodes => nodes.at(-1),
}

/** Compares by the first engagement alone, so that copies in other lanes compare as equal. */
function compareNodes(a: TimelineNode, b: TimelineNode): number {
  const [first] = a.engagements
  const [other] = b.engagements
  return compare(first.date, other.date) || compare(first.id, other.id)
}

/** The same engagement in the given lane, if it is there. */
const inLane = (
  nodes: readonly TimelineNode[],
  found: TimelineNode | undefined,
  lane: string,
): TimelineNode | null =>
  (found && nodes.find(node => node.lane === lane && compareNodes(node, found) === 0)) ??
  found ??
  null

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

/** The node of an engagement, in its lane if it is still there. */
export const nodeOf = (
  nodes: readonly TimelineNode[],
  id: string,
  lane: string,
): TimelineNode | undefined => {
  const own = nodes.filter(node => node.engagements.some(engagement => engagement.id === id))
  return own.find(node => node.lane === lane) ?? own[0]
}
