import { useMemo, useState, type ReactNode } from 'react'
import { Combobox as Base } from '@base-ui/react/combobox'
import { keepOrder, optionMatcher, positionsOf, type Option, type OptionGroup } from './options.ts'
import { ComboboxPopup } from './ComboboxPopup.tsx'
import type { TriggerElement } from './LazyPopup.tsx'

/** Options in groups; what takes long to count is a function, asked only while the menu is open. */
type GroupsOf = readonly OptionGroup[] | (() => readonly OptionGroup[])

export interface ComboboxRootProps {
  trigger: TriggerElement
  /** Name of the control. */
  label: string
  groups: GroupsOf
  /** Values chosen, in the order of choosing. */
  selected: readonly string[]
  onChange: (values: string[]) => void
  /** Lets one option be chosen and then closes; else any number. */
  single?: boolean
  /** Prompt of the search box; a menu without one is short enough to be read. */
  searchPrompt?: string
  /** More settings of the menu, under the search box. */
  settings?: ReactNode
  /** Hears that the menu is opened again. */
  onOpen: () => void
  /** What was typed before there was a field for it. */
  takeTyped: () => string
}

/**
 * The pill with its menu, open at first. By keyboard: Down or Enter opens, typing narrows, arrows
 * walk, Enter chooses, Escape closes and gives the focus back. The order that the options have on
 * opening stays while the menu is open, so that nothing moves from under the pointer as counts
 * change.
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
        {/* The field to type in is inside the menu: what opens it is a button. */}
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

/** The groups as they are; while the menu is closed, as they were when it was last open. */
function useGroups(groups: GroupsOf, isOpen: boolean): readonly OptionGroup[] {
  const [last, keep] = useState(() => ({ groups, list: listOf(groups) }))
  if (typeof groups !== 'function') return groups
  if (last.groups === groups || !isOpen) return last.list
  const now = { groups, list: listOf(groups) }
  keep(now)
  return now.list
}
