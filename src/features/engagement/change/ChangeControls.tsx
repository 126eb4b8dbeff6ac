import { useCallback } from 'react'
import { defaultEarlier, sharedBy, type Shared } from '../../../domain/change/earlier.ts'
import { SIDES, type Engagement, type Side } from '../../../domain/record/engagement.ts'
import { ACCOUNT_LABELS, STATUS_LABELS } from '../../../domain/record/labels.ts'
import { wasHeld } from '../../../domain/record/engagement.ts'
import { formatDay } from '../../../domain/time/day.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Combobox } from '../../../ui/Combobox.tsx'
import type { ChangeView } from '../../../url/useView.ts'

const GROUPS: readonly { shared: Shared | null; label: string }[] = [
  { shared: 'principals', label: 'The same two principals' },
  { shared: 'offices', label: 'The same two offices' },
  { shared: null, label: 'Others' },
]

interface ChangeControlsProps {
  engagement: Engagement
  side: Side
  /** What can be chosen, the latest first. */
  earlier: readonly Engagement[]
  chosen: Engagement | undefined
  onChange: ChangeView
}

/** The controls for the side whose accounts are shown, and for the earlier engagement. */
export function ChangeControls(props: ChangeControlsProps) {
  const { engagement, side, earlier, chosen, onChange } = props
  const catalog = useCatalog()
  const sides = SIDES.filter(one => engagement.accounts[one])
  const groups = useCallback(() => {
    const sharedWith = sharedBy(engagement, catalog)
    return GROUPS.map(({ shared, label }) => ({
      label,
      items: earlier
        .filter(other => sharedWith(other) === shared)
        .map(other => ({ value: other.id, label: other.title, detail: detailOf(other) })),
    })).filter(({ items }) => items.length > 0)
  }, [engagement, earlier, catalog])
  const choose = (id: string | undefined) => {
    const usual = defaultEarlier(engagement, side, catalog)?.engagement.id
    onChange({ against: id === usual ? null : (id ?? null) })
  }
  return (
    <div className="no-print mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 border-t-2 border-ink pt-3 text-[0.9375rem] text-soft">
      <Choice
        label="Whose account"
        options={sides.map(value => ({ value, label: ACCOUNT_LABELS[value] }))}
        value={side}
        onChange={value => onChange({ side: value })}
      />
      {earlier.length > 0 && (
        <Combobox
          label="Against"
          summary={chosen ? `${chosen.title}, ${formatDay(chosen.date)}` : 'none'}
          groups={groups}
          selected={chosen ? [chosen.id] : []}
          onChange={([id]) => choose(id)}
          single
          searchPrompt="Find an engagement"
        />
      )}
    </div>
  )
}

const detailOf = (engagement: Engagement): string =>
  wasHeld(engagement)
    ? formatDay(engagement.date)
    : `${formatDay(engagement.date)} · ${STATUS_LABELS[engagement.status].toLowerCase()}`
