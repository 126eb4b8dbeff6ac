// Fitted on the development records by `npm run eval:fit`, which prints them.

/** What speaks for and against two passages reporting the same exchange; see `pairFeatures`. */
export const MATCH_FEATURES = [
  'topics',
  'anyTopic',
  'specialTopic',
  'firstTopic',
  'onlyRelationship',
  'exclusive',
  'concepts',
  'words',
  'grams',
  'wordsLead',
  'gramsLead',
  'allLead',
  'names',
  'bothDiscuss',
  'bothAgree',
  'distance',
  'openings',
  'endings',
  'scarcity',
  'agreement',
  'bothSides',
] as const
export type MatchFeature = (typeof MATCH_FEATURES)[number]

/** How likely it is that two passages report the same exchange, as a logistic regression. */
export interface MatchModel {
  /** What a pair starts with, as log odds. */
  bias: number
  /** How much each feature adds, as log odds. */
  weights: Readonly<Record<MatchFeature, number>>
  /** Below this, two passages are not said to report the same exchange. */
  threshold: number
}

export const MATCH_MODEL: MatchModel = {
  bias: -3.41,
  threshold: 0.27,
  weights: {
    topics: 0.31,
    anyTopic: -0.24,
    specialTopic: 0.25,
    firstTopic: 0.49,
    onlyRelationship: -0.28,
    exclusive: 1.77,
    concepts: 2.88,
    words: 3.45,
    grams: 3.79,
    wordsLead: 2.58,
    gramsLead: 1.48,
    allLead: 0.51,
    names: 1.28,
    bothDiscuss: 0.11,
    bothAgree: 0.32,
    distance: -1.02,
    openings: 1.07,
    endings: 0.68,
    scarcity: 1.04,
    agreement: -0.41,
    bothSides: 0.64,
  },
}
