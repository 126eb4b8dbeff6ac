import type { PassagePair } from './analysis.ts'

/** Pairs that score less are right hardly more often than not, by the folds that fitted no weight. */
const SURE_FROM = 0.6

/** True for a pair that may well be wrong, as readers are told. */
export const isUnsure = ({ score }: PassagePair): boolean => score < SURE_FROM
