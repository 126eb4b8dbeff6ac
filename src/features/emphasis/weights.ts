import type { Weight } from '../../domain/view/view.ts'

/** The choice of what has equal weight. */
export const WEIGHT_OPTIONS: readonly { value: Weight; label: string }[] = [
  { value: 'account', label: 'averaged over accounts' },
  { value: 'word', label: 'all words pooled' },
]
