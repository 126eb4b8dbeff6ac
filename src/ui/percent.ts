/** A length in percent with two decimals, which is finer than the eye: 33.333333 → "33.33%". */
export const percent = (length: number): string => `${Number(length.toFixed(2))}%`
