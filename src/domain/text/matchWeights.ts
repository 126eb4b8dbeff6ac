// Fitted on the development half of the records by `npm run eval:fit`, which prints them.

/** What speaks for and against two passages reporting the same exchange; see `pairFeatures`. */
export const MATCH_FEATURES = [
  'topics',
  'anyTopic',
  'specialTopic',
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

/** The best of 0.24 to 0.38 on the development half. Below this, two passages are not said to report the same exchange. */
export const MATCH_THRESHOLD = 0.3

/** What a pair starts with. */
export const MATCH_BIAS = -2.92

/** How much each feature adds, as log odds. */
export const MATCH_WEIGHTS: Readonly<Record<MatchFeature, number>> = {
  topics: 0.88,
  anyTopic: 0.7,
  specialTopic: 0.45,
  onlyRelationship: -0.62,
  exclusive: 1.43,
  concepts: 2.05,
  words: 1.87,
  grams: 1.71,
  wordsLead: 2.82,
  gramsLead: 2.47,
  allLead: 1.11,
  names: 0.04,
  bothDiscuss: 0.91,
  bothAgree: 0.76,
  distance: -0.63,
  openings: 1.59,
  endings: 1.11,
  scarcity: -1.38,
}
