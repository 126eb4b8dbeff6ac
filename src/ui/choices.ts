import type { Bin } from '../domain/time/period.ts'
import type { Basis } from '../domain/view/view.ts'

/** What a choice of one among a few takes, however it is drawn. */
export interface ChoiceProps<Value extends string> {
  /** Its name, which a select shows before its box: "lanes". */
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** Which accounts a share of words rests on, to choose from. */
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
