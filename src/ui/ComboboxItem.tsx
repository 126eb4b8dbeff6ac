import { memo } from 'react'
import { Combobox as Base } from '@base-ui/react/combobox'
import type { Option } from './options.ts'
import { formatNumber } from '../domain/record/labels.ts'
import { TickIcon } from './icons.tsx'
import { Sentence } from './Sentence.tsx'

/** One option: tick, dot, names, and its number of engagements. */
export const ComboboxItem = memo(function ComboboxItem({ option }: { option: Option }) {
  const { label, labelZh, detail, count, dot } = option
  return (
    <Base.Item
      value={option}
      className={`grid min-h-8 cursor-pointer grid-cols-[1rem_1fr_auto] items-baseline gap-x-2 px-3 py-1.5 outline-none data-highlighted:bg-hair max-sm:min-h-11 ${count === 0 ? 'text-soft' : ''}`}
    >
      <Base.ItemIndicator className="col-start-1 self-center">
        <TickIcon />
      </Base.ItemIndicator>
      <span className="col-start-2 min-w-0">
        {dot && (
          <span
            aria-hidden="true"
            className={`mr-2 inline-block size-2 rounded-full ${dot} ${count === 0 ? 'opacity-50' : ''}`}
          />
        )}
        <Sentence text={label} />{' '}
        {labelZh && (
          <span translate="no" lang="zh" className="text-soft">
            {labelZh}{' '}
          </span>
        )}
        {detail && <span className="block truncate text-xs text-soft">{detail} </span>}
      </span>
      {count !== undefined && <span className="col-start-3 text-soft">{formatNumber(count)}</span>}
    </Base.Item>
  )
})
