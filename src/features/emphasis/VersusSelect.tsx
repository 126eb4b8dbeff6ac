import { Suspense, useRef, useState } from 'react'
import { formatSpan } from '../../domain/time/span.ts'
import { offeredSpans, spansLabel } from '../../domain/view/versus.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Select } from '../../ui/Select.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import type { ChangeView } from '../../url/useView.ts'

const DayFields = lazyComponent(async () => (await import('../../ui/DayFields.tsx')).DayFields)

const NONE = ''
const OTHER = 'other'
const NO_DAYS = { from: null, to: null }

interface VersusSelectProps {
  view: View
  onChange: ChangeView
}

/**
 * Chooses the period with which the page's own is compared: a presidency, both terms of a
 * president, the year before, or any days.
 */
export function VersusSelect({ view, onChange }: VersusSelectProps) {
  const { extent } = useCatalog()
  const { versus } = view
  const key = versus.map(formatSpan).join()
  const offered = new Map(
    offeredSpans(view, extent).map(({ label, spans }) => [
      spans.map(formatSpan).join(),
      { label, spans },
    ]),
  )
  // Fields stay open as long as no listed period is chosen.
  const [isTyping, setIsTyping] = useState(false)
  // All that is typed after a choice is one step for Back.
  const hasTyped = useRef(false)
  const isOwn = key !== NONE && !offered.has(key)
  const options = [
    { value: NONE, label: 'no other period' },
    ...[...offered].map(([value, { label }]) => ({ value, label })),
    ...(isOwn ? [{ value: key, label: spansLabel(versus, extent) }] : []),
    { value: OTHER, label: 'other days …' },
  ]
  return (
    <>
      <Select
        label="compare with"
        options={options}
        value={isTyping && key === NONE ? OTHER : key}
        onChange={value => {
          setIsTyping(value === OTHER)
          hasTyped.current = false
          if (value !== OTHER) onChange({ versus: offered.get(value)?.spans ?? [] })
        }}
      />
      {(isTyping || isOwn) && (
        <div role="group" aria-label="Other period" className="min-h-14 w-72 max-w-full">
          <Suspense>
            <DayFields
              span={(versus.length === 1 && versus[0]) || NO_DAYS}
              onChange={span => {
                const how = hasTyped.current ? 'replace' : 'push'
                hasTyped.current = true
                onChange({ versus: span.from || span.to ? [span] : [] }, how)
              }}
            />
          </Suspense>
        </div>
      )}
    </>
  )
}
