import type { ChoiceProps } from './choices.ts'

/** A group of radio buttons drawn as words in a row: "engagements | words". */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <fieldset className="inline-flex items-center">
      <legend className="sr-only">{label}</legend>
      {options.map(option => (
        <label
          key={option.value}
          className="inline-flex min-h-6 cursor-pointer items-center border-l border-rule px-2 first-of-type:border-l-0 first-of-type:pl-0 hover:text-ink has-checked:text-ink has-checked:underline has-checked:decoration-2 has-checked:underline-offset-4 has-focus-visible:outline-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            autoComplete="off"
            className="sr-only"
            name={label}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
