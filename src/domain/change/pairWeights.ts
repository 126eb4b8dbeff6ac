/** What a pair starts with. */
export const RETURN_BIAS = -5.5

/** How much each likeness adds, as log odds. */
export const RETURN_WEIGHTS = {
  topics: 2,
  firstTopic: 1,
  /** All that two points share may be the relationship, of which nearly every account speaks. */
  onlyRelationship: -1,
  terms: 2,
  act: 0.5,
  speaker: 1,
  words: 5,
  grams: 3,
  concepts: 1.5,
} as const

/**
 * Below this, two points are not said to say the same again. Of thresholds 0.05 apart, the lowest
 * that leaves at most one wrong pair in ten of the 60 coded by hand (`npm run eval:returns`).
 */
export const RETURN_THRESHOLD = 0.55
