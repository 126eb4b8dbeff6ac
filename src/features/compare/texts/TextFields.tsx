import { useId, type ComponentProps } from 'react'
import type { Side } from '../../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../../domain/record/labels.ts'
import type { InputFault } from '../../../domain/text/inputFaults.ts'
import type { OwnText } from '../../../domain/text/ownTexts.ts'

interface TextFieldsProps {
  side: Side
  value: OwnText
  faults: readonly InputFault[]
  onChange: (change: Partial<OwnText>) => void
}

/** Optional fields for the source of a text. */
export function TextFields({ side, value, faults, onChange }: TextFieldsProps) {
  const field = (name: 'publisher' | 'date' | 'url') => ({
    side,
    value: value[name],
    fault: faults.find(one => one.field === name)?.message,
    onChange: (given: string) => onChange({ [name]: given }),
  })
  return (
    <div className="mt-2 grid gap-x-4 gap-y-1.5 sm:grid-cols-[1fr_auto]">
      <Field {...field('publisher')} label="Publisher" />
      <Field {...field('date')} label="Date" type="date" />
      <Field {...field('url')} label="Address" inputMode="url" className="sm:col-span-2" />
    </div>
  )
}

interface FieldProps extends Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'className'> {
  side: Side
  label: string
  value: string
  fault: string | undefined
  onChange: (value: string) => void
}

function Field({ side, label, value, fault, onChange, className = '', ...input }: FieldProps) {
  const id = useId()
  return (
    <div className={`min-w-0 ${className}`}>
      <label className="flex items-center gap-2 text-sm text-soft">
        <span className="w-20 shrink-0 sm:w-auto">
          {label}
          <span className="sr-only">, {SIDE_LABELS[side].country}</span>
        </span>
        <input
          {...input}
          autoComplete="off"
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? id : undefined}
          className="min-h-8 w-full min-w-0 rounded-sm border-b border-rule bg-transparent px-1.5 text-ink aria-invalid:border-b-2 aria-invalid:border-ink any-pointer-coarse:text-base"
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      </label>
      {fault && (
        <p
          id={id}
          role="alert"
          className="border-l-4 border-ink bg-notice px-2.5 py-1.5 text-[0.8125rem] text-ink"
        >
          {fault}
        </p>
      )}
    </div>
  )
}
