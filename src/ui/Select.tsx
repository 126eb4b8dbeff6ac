import type { ChoiceProps } from './choices.ts'

/** A setting from a short closed list, as a native select. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <label className="inline-flex min-h-6 items-center gap-1.5">
      {label}
      <select
        // The address says what is chosen, not the browser’s memory of an earlier visit.
        autoComplete="off"
        className="min-h-6 cursor-pointer pointer-coarse:min-h-11 pointer-coarse:border-b-0 rounded-sm border-b border-rule bg-paper text-ink"
        value={value}
        onChange={event => {
          const chosen = options.find(option => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
