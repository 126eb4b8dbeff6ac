import type { Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { PopoverButton } from '../../ui/PopoverButton.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { DateFields } from './DateFields.tsx'
import { windowLabel } from '../../domain/view/windowLabel.ts'

interface DateWindowProps {
  view: View
  extent: Extent
  onChange: ChangeView
}

/** The window in words; opens the fields that set it without the timeline. */
export function DateWindow({ view, extent, onChange }: DateWindowProps) {
  return (
    <PopoverButton
      label="Dates"
      active={view.from !== null || view.to !== null}
      content={<DateFields view={view} extent={extent} onChange={onChange} />}
    >
      <span className="sr-only">Dates </span>
      {windowLabel(view, extent)}
    </PopoverButton>
  )
}
