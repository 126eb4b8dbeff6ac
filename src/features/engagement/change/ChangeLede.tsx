import { changeSentence } from '../../../domain/change/sentence.ts'
import type { TopicChange } from '../../../domain/change/topics.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { placed } from '../../../ui/placed.ts'
import type { BothAccounts } from './compareAccounts.ts'

/** What changed, in words. */
export function ChangeLede(props: BothAccounts & { changes: readonly TopicChange[] }) {
  const { record, last, ...accounts } = props
  const { topics } = useCatalog()
  const { title, date } = last
  const parts = changeSentence({ ...accounts, title, from: date, to: record.date, topics })
  return (
    <p className="mt-6 max-w-[40em] font-serif text-lg leading-snug text-pretty sm:text-[1.4375rem]">
      {placed(parts).map(({ text, isTopic, start }) =>
        isTopic ? <b key={start}>{text}</b> : text,
      )}
    </p>
  )
}
