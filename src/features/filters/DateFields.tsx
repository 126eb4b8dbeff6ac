import { useRef } from 'react'
import type { Extent } from '../../domain/time/period.ts'
import type { Span } from '../../domain/time/span.ts'
import type { View } from '../../domain/view/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import { DayFields } from '../../ui/DayFields.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { presetGroups } from './datePresets.ts'

interface DateFieldsProps {
  view: View
  extent: Extent
  onChange: ChangeView
}

/** First and last day, to type or pick, with presidencies and years as shortcuts. */
export function DateFields({ view, extent, onChange }: DateFieldsProps) {
  const pushed = useRef(false)
  // All changes in one opening are one step for Back.
  const apply = ({ from, to }: Span) => {
    if (from === view.from && to === view.to) return
    onChange({ from, to }, pushed.current ? 'replace' : 'push')
    pushed.current = true
  }
  return (
    <div className="w-full sm:w-72">
      <DayFields span={view} onChange={apply} />
      {presetGroups(extent).map(({ label, presets }) => (
        <div key={label} role="group" aria-label={label} className="mt-3">
          <p className="text-xs text-soft" aria-hidden="true">
            {label}
          </p>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            {presets.map(preset => (
              <TextButton
                key={preset.label}
                className="text-soft aria-pressed:font-semibold aria-pressed:text-ink"
                aria-pressed={preset.from === view.from && preset.to === view.to}
                onClick={() => apply(preset)}
              >
                {preset.label}
              </TextButton>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
