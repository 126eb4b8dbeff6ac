import { useState } from 'react'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { CopyField } from './CopyField.tsx'
import { SendButton } from './SendButton.tsx'
import { PartSelect } from './PartSelect.tsx'
import { namedPart, partWith, partsOf } from './parts.ts'
import { pointHandout } from './pointHandout.ts'

type Form = 'address' | 'text'

/**
 * The address of what is shown, of one topic in it or of one point: bare, or after the title; of a
 * point after its text and where that is from. The field shows what is copied.
 */
export function LinkBox({ record }: { record: EngagementRecord }) {
  const { topics, edition } = useCatalog()
  const groups = partsOf(record, topics)
  const [id, setId] = useState(() => namedPart(groups, window.location.hash))
  const part = partWith(groups, id)
  const [chosen, setForm] = useState<Form | null>(null)
  const form = chosen ?? (part?.point ? 'text' : 'address')
  const handout = part?.point
    ? pointHandout(record, part.point, edition.version)
    : handoutOf(record.title, part)
  const text = form === 'address' ? handout.link : handout.text
  const to = part && !part.point ? ` to ${part.label}` : ''
  return (
    <>
      <div className="mb-2 space-y-1.5">
        {groups.length > 0 && <PartSelect label="To" groups={groups} value={id} onChange={setId} />}
        <div className="text-sm text-soft">
          <Choice
            label="Form of the link"
            options={[
              { value: 'address', label: 'address' },
              {
                value: 'text',
                label: part?.point ? 'text, source and address' : 'title and address',
              },
            ]}
            value={form}
            onChange={setForm}
          />
        </div>
      </div>
      <CopyField
        label={form === 'address' ? 'Address' : 'Text with the address'}
        what={form === 'address' ? 'link' : 'text'}
        text={text}
        lines={form === 'text' && part?.point ? 5 : 2}
        copied={form === 'address' ? `Link${to} copied` : 'Text copied'}
        actions={<SendButton address={() => handout.link} />}
      />
    </>
  )
}

function handoutOf(title: string, part: { id: string; suffix: string } | undefined) {
  const link = window.location.href.split('#')[0] + (part ? `#${part.id}` : '')
  return { link, text: `${title}${part?.suffix ?? ''} — ${link}` }
}
