import { useId, useMemo, type ReactNode } from 'react'
import { FORMATS, LEVELS, SIDES, type Official, type Side } from '../../domain/record/engagement.ts'
import { FORMAT_LABELS, LEVEL_LABELS, SIDE_LABELS } from '../../domain/record/labels.ts'
import { latestPost } from '../../domain/record/officials.ts'
import { hasPlace, type DraftDetails, type DraftFault } from '../../domain/text/draftRecord.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { Select } from '../../ui/Select.tsx'

interface DraftFieldsProps {
  details: DraftDetails
  faults: readonly DraftFault[]
  onChange: (change: Partial<DraftDetails>) => void
}

const FORMAT_OPTIONS = FORMATS.map(value => ({ value, label: FORMAT_LABELS[value] }))
const LEVEL_OPTIONS = LEVELS.map(value => ({ value, label: LEVEL_LABELS[value] }))

/** The fields of a record apart from its accounts. */
export function DraftFields({ details, faults, onChange }: DraftFieldsProps) {
  const faultOf = (field: keyof DraftDetails) =>
    faults
      .filter(fault => fault.field === field)
      .map(({ message }) => message)
      .join(' ')
  const line = (field: 'title' | 'date' | 'city' | 'country') => ({
    value: details[field],
    fault: faultOf(field),
    onChange: (value: string) => onChange({ [field]: value }),
  })
  return (
    <div className="grid gap-y-3">
      <Line label="Title" {...line('title')} />
      <Line label="Date" type="date" {...line('date')} />
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Select
          label="Format"
          options={FORMAT_OPTIONS}
          value={details.format}
          onChange={format => onChange({ format })}
        />
        <Select
          label="Level"
          options={LEVEL_OPTIONS}
          value={details.level}
          onChange={level => onChange({ level })}
        />
      </div>
      {hasPlace(details.format) && (
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
          <Line label="City" {...line('city')} />
          <Line label="Country code" {...line('country')} />
        </div>
      )}
      <div>
        <div className="flex flex-wrap gap-3">
          {SIDES.map(side => (
            <LeadField
              key={side}
              side={side}
              lead={details.leads[side]}
              onChange={lead => onChange({ leads: { ...details.leads, [side]: lead } })}
            />
          ))}
        </div>
        {faultOf('leads') && <Fault>{faultOf('leads')}</Fault>}
      </div>
    </div>
  )
}

interface LineProps {
  label: string
  type?: 'text' | 'date'
  value: string
  /** Empty if there are no faults. */
  fault: string
  onChange: (value: string) => void
}

function Line({ label, type = 'text', value, fault, onChange }: LineProps) {
  const id = useId()
  return (
    <div>
      <label className="block text-sm text-soft">
        {label}
        <input
          type={type}
          autoComplete="off"
          aria-invalid={fault !== ''}
          aria-describedby={fault ? id : undefined}
          className="block min-h-9 w-full border-b border-rule bg-transparent px-1 text-base text-ink aria-invalid:border-b-2 aria-invalid:border-ink"
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      </label>
      {fault && <Fault id={id}>{fault}</Fault>}
    </div>
  )
}

function Fault({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p
      id={id}
      role="alert"
      className="mt-1 border-l-4 border-ink bg-notice px-2.5 py-1.5 text-[0.8125rem]"
    >
      {children}
    </p>
  )
}

interface LeadFieldProps {
  side: Side
  lead: string
  onChange: (lead: string) => void
}

function LeadField({ side, lead, onChange }: LeadFieldProps) {
  const { officials } = useCatalog()
  const groups = useMemo(
    () => [
      { label: '', items: [...officials.values()].filter(one => one.side === side).map(optionOf) },
    ],
    [officials, side],
  )
  return (
    <Combobox
      label={`${SIDE_LABELS[side].adjective} lead`}
      summary={officials.get(lead)?.short}
      groups={groups}
      selected={lead === '' ? [] : [lead]}
      onChange={([chosen = '']) => onChange(chosen)}
      single
      searchPrompt="Find an official"
    />
  )
}

const optionOf = (official: Official) => ({
  value: official.id,
  label: official.name,
  labelZh: official.nameZh,
  detail: latestPost(official),
  aliases: [official.short, ...official.aliases],
})
