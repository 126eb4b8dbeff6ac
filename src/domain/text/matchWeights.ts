// Fitted on the development half of the records by `npm run eval:fit`, which prints them.

/** What speaks for and against two passages reporting the same exchange; see `pairFeatures`. */
export const MATCH_FEATURES = [
  'topics',
  'anyTopic',
  'specialTopic',
  'onlyRelationship',
  'exclusive',
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
] as const
export type MatchFeature = (typeof MATCH_FEATURES)[number]

/** The best of 0.1, 0.12 … 0.6 on the development half. Below this, two passages are not said to report the same exchange. */
export const MATCH_THRESHOLD = 0.28

/** What a pair starts with. */
export const MATCH_BIAS = -2.49

/** How much each feature adds, as log odds. */
export const MATCH_WEIGHTS: Readonly<Record<MatchFeature, number>> = {
  topics: 0.86,
  anyTopic: 0.58,
  specialTopic: 0.68,
  onlyRelationship: -0.77,
  exclusive: 0.77,
  words: 2.35,
  grams: 2.24,
  wordsLead: 2.74,
  gramsLead: 2.45,
  allLead: 1.3,
  names: 0.38,
  bothDiscuss: 0.92,
  bothAgree: 0.99,
  distance: -0.53,
  openings: 1.65,
  endings: 0.91,
  scarcity: -0.69,
}
