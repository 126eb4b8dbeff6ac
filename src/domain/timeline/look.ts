import { wasHeld, type Engagement, type Format } from '../record/engagement.ts'

/** The shapes of markers, each for a group of formats. */
export const SHAPES = ['circle', 'diamond', 'square', 'triangle', 'wedge'] as const
export type Shape = (typeof SHAPES)[number]

/** The appearance of an engagement's marker. */
export interface Look {
  shape: Shape
  /** Whether the left half is filled: the American account is recorded. */
  us: boolean
  /** Whether the right half is filled: the Chinese account is recorded. */
  cn: boolean
  /** Hollow and dashed if it did not take place. */
  held: boolean
}

/** The meaning of each shape, as in the legend. */
export const SHAPE_LABELS: Record<Shape, string> = {
  circle: 'meeting or summit',
  diamond: 'phone or video call',
  square: 'talks',
  triangle: 'visit',
  wedge: 'letter or other',
}

const SHAPE_OF: Record<Format, Shape> = {
  summit: 'circle',
  meeting: 'circle',
  call: 'diamond',
  video: 'diamond',
  talks: 'square',
  visit: 'triangle',
  letter: 'wedge',
  other: 'wedge',
}

/** The appearance of an engagement. */
export const lookOf = (engagement: Engagement): Look => ({
  shape: SHAPE_OF[engagement.format],
  us: engagement.accounts.us !== undefined,
  cn: engagement.accounts.cn !== undefined,
  held: wasHeld(engagement),
})
