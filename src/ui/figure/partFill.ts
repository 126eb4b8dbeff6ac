/** How a part of a bar is filled: in a side's colour, dark or pale grey, or hatched. */
export type PartFill = 'us' | 'cn' | 'soft' | 'rule' | 'hatched'

/** Class names of a part, and of the number on it. */
export const FILL_CLASSES: Record<PartFill, { bar: string; number: string }> = {
  us: { bar: 'fill-us', number: 'fill-paper' },
  cn: { bar: 'fill-cn', number: 'fill-paper' },
  soft: { bar: 'fill-soft', number: 'fill-paper' },
  rule: { bar: 'fill-rule', number: 'fill-ink' },
  // A halo keeps the number apart from the lines behind it.
  hatched: { bar: '', number: 'fill-ink stroke-paper' },
}
