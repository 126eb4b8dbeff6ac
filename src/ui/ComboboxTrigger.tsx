import { Combobox as Base } from '@base-ui/react/combobox'
import { PillButton } from './Button.tsx'
import { CaretIcon } from './icons.tsx'
import { pillClass } from './popup.ts'

interface ComboboxTriggerProps {
  label: string
  summary: string | undefined
}

/** The pill that opens a combobox's menu. */
export function ComboboxTrigger({ label, summary }: ComboboxTriggerProps) {
  return (
    // The field to type in is inside the menu: what opens it is a button.
    <Base.Trigger
      role="button"
      render={<PillButton className={pillClass(summary !== undefined)} />}
    >
      {label}
      {summary && <> {summary}</>}
      <CaretIcon />
    </Base.Trigger>
  )
}
