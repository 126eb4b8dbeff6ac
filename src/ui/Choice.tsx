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
          className="group/option inline-flex min-h-6 cursor-pointer items-center hover:text-ink has-checked:text-ink has-checked:underline has-checked:decoration-2 has-checked:underline-offset-4 has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:min-h-11"
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
          <span className="border-l border-rule px-2 py-0.5 group-first-of-type/option:border-l-0 group-first-of-type/option:pl-0 group-last-of-type/option:pr-0">
            {option.label}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
