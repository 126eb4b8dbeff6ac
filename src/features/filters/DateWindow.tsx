import type { Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { PopoverButton } from '../../ui/PopoverButton.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { DateFields } from './DateFields.tsx'
import { windowLabel, windowYears } from '../../domain/view/windowLabel.ts'

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
    >
      <span className="sr-only">Dates </span>
      {windowYears(view, extent)}
    </PopoverButton>
  )
}
