import { writtenDates } from '../../domain/record/dates.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { kindLine } from '../../domain/record/headline.ts'

/** What stands above one topic or point that another page frames: what engagement it is from. */
export function PartHead({ record }: { record: EngagementRecord }) {
  const dates = writtenDates(record).map(({ text, where }) =>
    [text, where].filter(Boolean).join(' '),
  )
  return (
    <header>
      <p className="text-sm text-soft">{[kindLine(record), ...dates].join(' · ')}</p>
      <h1 className="mt-1 font-serif text-2xl leading-tight font-semibold tracking-tight">
        {record.title}
      </h1>
    </header>
  )
}
