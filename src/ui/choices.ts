import type { Bin } from '../domain/time/bins.ts'
import type { Basis } from '../domain/view/view.ts'

/** The props of a control that chooses one of a few values. */
export interface ChoiceProps<Value extends string> {
  /** The accessible name, which a select also shows before its box: "lanes". */
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** The choice of accounts on which a share of words is based. */
export const BASIS_OPTIONS: readonly { value: Basis; label: string }[] = [
  { value: 'full', label: 'full texts only' },
  { value: 'all', label: 'all recorded' },
]

/** The choice of period length. */
export const BIN_OPTIONS: readonly { value: Bin; label: string }[] = [
  { value: 'month', label: 'month' },
  { value: 'quarter', label: 'quarter' },
  { value: 'year', label: 'year' },
]
