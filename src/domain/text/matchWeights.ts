// Fitted on the development records of the records by `npm run eval:fit`, which prints them.

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
] as const
export type MatchFeature = (typeof MATCH_FEATURES)[number]

/** Within 0.001 of the best of 0.24 to 0.36 on the development records. Below this, two passages are not said to report the same exchange. */
export const MATCH_THRESHOLD = 0.3

/** What a pair starts with. */
export const MATCH_BIAS = -2.62

/** How much each feature adds, as log odds. */
export const MATCH_WEIGHTS: Readonly<Record<MatchFeature, number>> = {
  topics: 0.23,
  anyTopic: -0.02,
  specialTopic: -0.0,
  firstTopic: 0.7,
  onlyRelationship: -0.82,
  exclusive: 1.79,
  concepts: 3.08,
  words: 2.51,
  grams: 2.05,
  wordsLead: 4.14,
  gramsLead: 3.24,
  allLead: 0.71,
  names: -0.63,
  bothDiscuss: 0.82,
  bothAgree: 0.69,
  distance: -0.86,
  openings: 1.42,
  endings: 1.15,
  scarcity: -0.65,
}
