import { useMemo, useState, type ReactNode } from 'react'
import { Combobox as Base } from '@base-ui/react/combobox'
import { keepOrder, optionMatcher, positionsOf, type Option, type OptionGroup } from './options.ts'
import { ComboboxPopup } from './ComboboxPopup.tsx'
import type { TriggerElement } from './LazyPopup.tsx'

/** Options in groups; slow counts are functions, called only while the menu is open. */
type GroupsOf = readonly OptionGroup[] | (() => readonly OptionGroup[])

export interface ComboboxRootProps {
  trigger: TriggerElement
  /** The name of the control. */
  label: string
  groups: GroupsOf
  /** The selected values, in the order of selection. */
  selected: readonly string[]
  onChange: (values: string[]) => void
  /** Allows only one option and closes once it is selected. */
  single?: boolean
  /** The placeholder of the search field; without one the menu has no search field. */
  searchPrompt?: string
  /** Further settings, below the search field. */
  settings?: ReactNode
  /** Called whenever the menu is opened again. */
  onOpen: () => void
  /** What was typed before the field existed. */
  takeTyped: () => string
}

/**
 * The pill with its menu, which is open when first rendered. By keyboard: Down or Enter opens,
 * typing filters, arrows move, Enter selects, Escape closes and returns focus. The options keep the
 * order they have on opening, so that nothing moves under the pointer as counts change.
 */
export function ComboboxRoot(props: ComboboxRootProps) {
  const {
    trigger,
    label,
    groups,
    selected,
    onChange,
    single = false,
    searchPrompt,
    settings,
    onOpen,
    takeTyped,
  } = props
  const [query, setQuery] = useState('')
  const [positions, setPositions] = useState<ReadonlyMap<string, number> | null>(() =>
    positionsOf(listOf(groups)),
  )
  const known = useGroups(groups, positions !== null)
  const matches = useMemo(() => optionMatcher(known), [known])
  const shown = positions ? keepOrder(known, positions) : known
  const options = shown.flatMap(group => group.items)
  const chosen = selected.flatMap(value => options.find(option => option.value === value) ?? [])

  const shared = {
    items: shown,
    filter: searchPrompt ? matches : null,
    isItemEqualToValue: (a: Option, b: Option) => a.value === b.value,
    inputValue: query,
    onInputValueChange: setQuery,
    open: positions !== null,
    onOpenChange: (open: boolean) => {
      if (open) onOpen()
      setPositions(open ? positionsOf(listOf(groups)) : null)
    },
    autoHighlight: true,
    children: (
      <>
        {/* The text field is inside the menu: the trigger is a button. */}
        <Base.Trigger role="button" render={trigger} />
        <ComboboxPopup
          label={label}
          searchPrompt={searchPrompt}
          settings={settings}
          onFocus={() => {
            const typed = takeTyped()
            if (searchPrompt) setQuery(before => before + typed)
          }}
          onClose={() => setPositions(null)}
          onClear={!single && chosen.length > 0 ? () => onChange([]) : undefined}
        />
      </>
    ),
  }
  return single ? (
    <Base.Root<Option>
      {...shared}
      value={chosen[0] ?? null}
      onValueChange={option => onChange(option ? [option.value] : [])}
    />
  ) : (
    <Base.Root<Option, true>
      {...shared}
      multiple
      value={chosen}
      onValueChange={all => onChange(all.map(option => option.value))}
    />
  )
}

const listOf = (groups: GroupsOf): readonly OptionGroup[] =>
  typeof groups === 'function' ? groups() : groups

/** The current groups while the menu is open; while it is closed, those it last showed. */
function useGroups(groups: GroupsOf, isOpen: boolean): readonly OptionGroup[] {
  const [last, keep] = useState(() => ({ groups, list: listOf(groups) }))
  if (typeof groups !== 'function') return groups
  if (last.groups === groups || !isOpen) return last.list
  const now = { groups, list: listOf(groups) }
  keep(now)
  return now.list
}
