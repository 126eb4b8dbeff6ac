import { calendarEntry } from '../../domain/record/calendar.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { saveRecordAsJson } from './saveSet.ts'
import { useOutcome } from './useOutcome.ts'

interface RecordFilesProps {
  record: EngagementRecord
  /** The absolute address of its page. */
  url: string
}

/** An engagement as a calendar file, and as the data behind its page. */
export function RecordFiles({ record, url }: RecordFilesProps) {
  const catalog = useCatalog()
  const [outcome, attempt] = useOutcome()
  const nameOf = (id: string) => catalog.officials.get(id)?.name ?? id
  const saveCalendar = async () => {
    const { calendarFile } = await import('./calendarFile.ts')
    const uid = `${record.id}@${new URL(url).hostname}`
    const text = calendarFile(calendarEntry(record, nameOf, url), uid)
    saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${record.id}.ics`)
  }
  const save = (act: () => unknown, name: string) =>
    void attempt(act, `${name} saved`, reason => `Not saved: ${reason}`)
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <PillButton onClick={() => save(saveCalendar, 'Calendar file')}>
        Calendar entry (.ics)
      </PillButton>
      <PillButton onClick={() => save(() => saveRecordAsJson(record, catalog, url), 'Data')}>
        Data (.json)
      </PillButton>
      <span aria-live="polite" className="text-sm text-soft">
        {outcome}
      </span>
    </div>
  )
}
