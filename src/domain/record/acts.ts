import {
  ACTS,
  SPEAKERS,
  type Act,
  type ActSet,
  type Engagement,
  type Point,
  type Speaker,
} from './engagement.ts'

/** Who speaks in a point, and what the words do. */
export type Said = Pick<Point, 'speaker' | 'act'>

/** Every pair of speaker and act; a pair's bit is its place here. */
export const ALL_SAID: readonly Said[] = SPEAKERS.flatMap(speaker =>
  ACTS.map(act => ({ speaker, act })),
)

/** The set of every pair. */
export const ANY_ACT: ActSet = 2 ** ALL_SAID.length - 1

/** The set of one pair. */
export const actBit = ({ speaker, act }: Said): ActSet =>
  1 << (SPEAKERS.indexOf(speaker) * ACTS.length + ACTS.indexOf(act))

/** The set of every pair that points have. */
export const actsOf = (points: readonly Said[]): ActSet =>
  points.reduce((set, point) => set | actBit(point), 0)

/** The acts and speakers that a reader asks for; an empty list lets all through. */
export interface ActFilter {
  act: readonly Act[]
  speaker: readonly Speaker[]
}

/** The pairs of speaker and act that a filter lets through. */
export function chosenActs({ act, speaker }: ActFilter): ActSet {
  const acts = setOf(act, ACTS)
  return (speaker.length > 0 ? speaker : SPEAKERS).reduce(
    (set, one) => set | (acts << (SPEAKERS.indexOf(one) * ACTS.length)),
    0,
  )
}

const setOf = (chosen: readonly Act[], all: readonly Act[]) =>
  (chosen.length > 0 ? chosen : all).reduce((set, act) => set | (1 << all.indexOf(act)), 0)

/** Who does what in the points on any of some topics; on all topics where none is named. */
export const actsOn = (
  { acts, topics }: Pick<Engagement, 'topics' | 'acts'>,
  wanted: readonly string[],
): ActSet =>
  (wanted.length > 0 ? wanted : topics).reduce((set, topic) => set | (acts[topic] ?? 0), 0)
