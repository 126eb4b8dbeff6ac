import type { Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { PopoverButton } from '../../ui/PopoverButton.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import type { ChangeView } from '../../url/useView.ts'
import { windowLabel, windowYears } from '../../domain/view/windowLabel.ts'

const DateFields = lazyComponent(async () => (await import('./DateFields.tsx')).DateFields)

interface DateWindowProps {
  view: View
  extent: Extent
  onChange: ChangeView
}

/**
 * The years of the window; opens the fields that set it without the timeline. The days are in its
 * tooltip, and those of a window that the reader has set in a chip.
 */
export function DateWindow({ view, extent, onChange }: DateWindowProps) {
  return (
    <PopoverButton
      label="Dates"
      title={windowLabel(view, extent)}
      active={view.from !== null || view.to !== null}
      content={<DateFields view={view} extent={extent} onChange={onChange} />}
      preload={DateFields.preload}
    >
      <span className="sr-only">Dates </span>
      {windowYears(view, extent)}
    </PopoverButton>
  )
}
