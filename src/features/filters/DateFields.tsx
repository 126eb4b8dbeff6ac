import type { Extent } from '../../domain/time/period.ts'
import { useId, useRef, useState } from 'react'
import type { View } from '../../domain/view/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { presetGroups } from './datePresets.ts'
import { readDraft, type WindowDraft } from './windowDraft.ts'

interface DateFieldsProps {
  view: View
  extent: Extent
  onChange: ChangeView
}

const ENDS = [
  { end: 'from', label: 'From' },
  { end: 'to', label: 'To' },
] as const

/** First and last day, to type or pick, with presidencies and years as shortcuts. */
export function DateFields({ view, extent, onChange }: DateFieldsProps) {
  const shown = { from: view.from ?? '', to: view.to ?? '' }
  const [draft, setDraft] = useState<WindowDraft>(shown)
  const [inForce, setInForce] = useState(shown)
  const pushed = useRef(false)
  const faultId = useId()

  // The window may also change by Back or on the timeline; the fields follow.
  if (inForce.from !== shown.from || inForce.to !== shown.to) {
    setInForce(shown)
    setDraft(shown)
  }

  // All changes in one opening are one step for Back.
  const apply = (change: Pick<View, 'from' | 'to'>) => {
    if (change.from === view.from && change.to === view.to) return
    onChange(change, pushed.current ? 'replace' : 'push')
    pushed.current = true
  }
  const read = readDraft(draft)

  return (
    <div className="w-full sm:w-72">
      <div className="flex gap-3">
        {ENDS.map(({ end, label }) => (
          <label key={end} className="flex-1">
            <span className="block text-xs text-soft">{label}</span>
            <input
              type="date"
              className="mt-1 min-h-9 w-full border-b border-rule bg-transparent aria-invalid:border-ink"
              value={draft[end]}
              aria-invalid={read === 'order' || undefined}
              aria-describedby={read === 'order' ? faultId : undefined}
              onChange={event => {
                const next = { ...draft, [end]: event.target.value }
                setDraft(next)
                // A half-typed date reads as empty, which must not clear the window.
                if (event.target.validity.badInput) return
                const window = readDraft(next)
                if (typeof window !== 'string') apply(window)
              }}
            />
          </label>
        ))}
      </div>
      <p id={faultId} role="alert" className="mt-2 empty:hidden">
        {read === 'order' && 'The first day comes after the last, so the dates were not changed.'}
      </p>
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
                onClick={() => apply({ from: preset.from, to: preset.to })}
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
