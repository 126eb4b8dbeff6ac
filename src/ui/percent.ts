/** A length in percent, to the hundredth: 33.333333 → "33.33%". More nobody sees. */
export const percent = (length: number): string => `${Number(length.toFixed(2))}%`
