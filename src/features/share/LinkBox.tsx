import { useState } from 'react'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Select } from '../../ui/Select.tsx'
import { CopyField } from './CopyField.tsx'
import { copyRich } from './copyRich.ts'

/** The address of what is shown: the whole page, or one topic in it. */
export function LinkBox({ record }: { record: EngagementRecord }) {
  const { topics } = useCatalog()
  const raised = record.topics.filter(id =>
    record.accounts.some(({ points }) => points.some(point => point.topics.includes(id))),
  )
  const labelOf = (id: string) => topics.get(id)?.label ?? id
  const [topic, setTopic] = useState(() => {
    const target = window.location.hash.slice(1)
    return raised.includes(target) ? target : ''
  })
  const address = window.location.href.split('#')[0] + (topic && `#${topic}`)
  const title = topic ? `${record.title}: ${labelOf(topic)}` : record.title
  return (
    <>
      {raised.length > 0 && (
        <div className="mb-2 text-sm text-soft">
          <Select
            label="To"
            options={[
              { value: '', label: 'the whole page' },
              ...raised.map(id => ({ value: id, label: labelOf(id) })),
            ]}
            value={topic}
            onChange={setTopic}
          />
        </div>
      )}
      <CopyField
        label="Address"
        what="link"
        text={address}
        lines={2}
        copy={() => copyRich(title, address)}
        copied={topic ? `Link to ${labelOf(topic)} copied` : 'Link copied'}
      />
    </>
  )
}
