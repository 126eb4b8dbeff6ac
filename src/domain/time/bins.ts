/** The length of a period in the charts. */
export const BINS = ['month', 'quarter', 'year'] as const
export type Bin = (typeof BINS)[number]
