import { Autocomplete } from '@base-ui/react/autocomplete'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { verbatim } from '../../ui/verbatim.ts'
import type { Entry } from './entries.ts'

interface PaletteItemProps {
  entry: Entry
  onChoose: (entry: Entry) => void
}

/** One line: its name in both scripts, an official's side, and what distinguishes it. */
export function PaletteItem({ entry, onChoose }: PaletteItemProps) {
  const { label, isVerbatim, labelZh, detail, side } = entry
  return (
    <Autocomplete.Item
      value={entry}
      onClick={() => onChoose(entry)}
      className="flex min-h-8 cursor-pointer items-baseline gap-x-2 px-4 py-1.5 outline-none data-highlighted:bg-hair max-sm:min-h-11"
    >
      <span className="min-w-0">
        {isVerbatim ? <span {...verbatim(label)}>{label}</span> : <Sentence text={label} />}{' '}
        {labelZh && (
          <span translate="no" lang="zh" className="text-soft">
            {labelZh}{' '}
          </span>
        )}
        {side && (
          <span className={`text-xs whitespace-nowrap ${side === 'us' ? 'text-us' : 'text-cn'}`}>
            {SIDE_LABELS[side].country}
          </span>
        )}
      </span>
      {detail && (
        <span className="ml-auto max-w-[45%] shrink-0 truncate text-right text-xs text-soft">
          {detail}
        </span>
      )}
    </Autocomplete.Item>
  )
}
