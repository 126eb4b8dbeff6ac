import { useState } from 'react'
import { Combobox as Base } from '@base-ui/react/combobox'
import { keepOrder, optionMatches, positionsOf, type Option } from '../domain/options.ts'
import type { ComboboxProps } from './Combobox.tsx'
import { ComboboxPopup } from './ComboboxPopup.tsx'
import { ComboboxTrigger } from './ComboboxTrigger.tsx'

interface ComboboxRootProps extends ComboboxProps {
  /** What was typed before the menu was there. */
  typed: string
}

/**
 * The pill with its menu, open at first. By keyboard: Down or Enter opens, typing narrows, arrows
 * walk, Enter chooses, Escape closes and gives the focus back. The order that the options have on
 * opening stays while the menu is open, so that nothing moves from under the pointer as counts
 * change.
 */
export function ComboboxRoot(props: ComboboxRootProps) {
  const {
    label,
    summary,
    groups,
    selected,
    onChange,
    single = false,
    searchPrompt,
    settings,
    typed,
  } = props
  const [positions, setPositions] = useState<ReadonlyMap<string, number> | null>(() =>
    positionsOf(groups),
  )
  const shown = positions ? keepOrder(groups, positions) : groups
  const options = shown.flatMap(group => group.items)
  const chosen = selected.flatMap(value => options.find(option => option.value === value) ?? [])

  const shared = {
    items: shown,
    filter: searchPrompt ? optionMatches : null,
    isItemEqualToValue: (a: Option, b: Option) => a.value === b.value,
    ...(searchPrompt && { defaultInputValue: typed }),
    open: positions !== null,
    onOpenChange: (open: boolean) => setPositions(open ? positionsOf(groups) : null),
    autoHighlight: true,
    children: (
      <>
        <ComboboxTrigger label={label} summary={summary} />
        <ComboboxPopup
          label={label}
          searchPrompt={searchPrompt}
          settings={settings}
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
