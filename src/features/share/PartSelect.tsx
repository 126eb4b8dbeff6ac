import type { PartGroup } from './parts.ts'

interface PartSelectProps {
  label: string
  groups: readonly PartGroup[]
  /** Id of the part; '' for the whole page. */
  value: string
  onChange: (id: string) => void
}

/** The whole page, or one topic or point of it. */
export function PartSelect({ label, groups, value, onChange }: PartSelectProps) {
  return (
    <label className="flex min-h-6 items-center gap-1.5 text-sm text-soft">
      {label}
      <select
        className="min-h-6 min-w-0 cursor-pointer rounded-sm border-b border-rule bg-paper text-ink"
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        <option value="">the whole page</option>
        {groups.map(group => (
          <optgroup key={group.label} label={group.label}>
            {group.parts.map(({ id, label: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
