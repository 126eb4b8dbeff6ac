/** The intercept of the model, as log odds. */
export const REPEAT_BIAS = -5.5

/** The coefficient of each feature, as log odds. */
export const REPEAT_WEIGHTS = {
  topics: 2,
  firstTopic: 1,
  /** The only shared topic is the relationship, which nearly every account mentions. */
  onlyRelationship: -1,
  terms: 2,
  act: 0.5,
  speaker: 1,
  words: 5,
  grams: 3,
  concepts: 1.5,
} as const

/**
 * The least probability at which two points are paired. Among thresholds 0.05 apart it is the lowest
 * at which at most one in ten of the pairs found is wrong, measured on 60 candidates coded by hand
 * (`npm run eval:repeats`).
 */
export const REPEAT_THRESHOLD = 0.55
