interface ToggleProps {
  isOn: boolean
  onChange: (isOn: boolean) => void
  /** What is so while it is on: "Only claims". */
  children: string
}

/** A setting that is on or off, as a checkbox with its words. */
export function Toggle({ isOn, onChange, children }: ToggleProps) {
  return (
    <label className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 hover:text-ink has-checked:text-ink">
      <input
        type="checkbox"
        className="accent-ink"
        checked={isOn}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  )
}
