import type { ReactNode } from 'react'
import { Combobox as Base } from '@base-ui/react/combobox'
import type { Option, OptionGroup } from './options.ts'
import { TextButton } from './Button.tsx'
import { ComboboxItem } from './ComboboxItem.tsx'
import { BACKDROP_CLASS, POPUP_CLASS, POSITIONER_PROPS } from './popup.ts'

interface ComboboxPopupProps {
  label: string
  searchPrompt: string | undefined
  settings: ReactNode
  /** Called when the search field receives focus. */
  onFocus: () => void
  onClose: () => void
  /** Clears the selection; missing if nothing is selected. */
  onClear: (() => void) | undefined
}

/** The menu of a combobox: a search field, its settings, and the options in groups. */
export function ComboboxPopup(props: ComboboxPopupProps) {
  const { label, searchPrompt, settings, onFocus, onClose, onClear } = props
  return (
    <Base.Portal>
      <Base.Backdrop className={BACKDROP_CLASS} />
      <Base.Positioner align="start" {...POSITIONER_PROPS}>
        <Base.Popup
          aria-label={label}
          className={`${POPUP_CLASS} ${searchPrompt ? 'sm:w-96' : 'sm:w-64'}`}
        >
          <SearchBox label={label} prompt={searchPrompt} onFocus={onFocus} />
          {settings}
          <Base.Empty className="px-3 py-4 text-soft empty:p-0">Nothing matches.</Base.Empty>
          <Base.List className="min-h-0 scroll-py-8 overflow-y-auto overscroll-contain py-1 data-empty:p-0">
            {(group: OptionGroup) => (
              <Base.Group key={group.label} items={group.items}>
                {group.label && (
                  <Base.GroupLabel className="sticky -top-1 z-10 bg-raised px-3 pt-2.5 pb-1 text-xs font-semibold text-soft">
                    {group.label}
                  </Base.GroupLabel>
                )}
                <Base.Collection>
                  {(option: Option) => <ComboboxItem key={option.value} option={option} />}
                </Base.Collection>
              </Base.Group>
            )}
          </Base.List>
          <Foot onClose={onClose} onClear={onClear} />
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}

/** The element that has focus while the menu is open. In a short menu it is visually hidden. */
interface SearchBoxProps extends Pick<ComboboxPopupProps, 'label' | 'onFocus'> {
  prompt: string | undefined
}

function SearchBox({ label, prompt, onFocus }: SearchBoxProps) {
  if (!prompt) {
    return (
      <Base.Input
        aria-label={label}
        readOnly
        inputMode="none"
        className="sr-only"
        onFocus={onFocus}
      />
    )
  }
  return (
    <Base.Input
      aria-label={prompt}
      placeholder={prompt}
      onFocus={onFocus}
      className="min-h-10 w-full shrink-0 border-b-2 border-rule bg-transparent px-3 outline-none placeholder:text-soft focus-visible:border-focus sm:rounded-t-md any-pointer-coarse:text-base"
    />
  )
}

function Foot({ onClose, onClear }: Pick<ComboboxPopupProps, 'onClose' | 'onClear'>) {
  return (
    <div
      className={`flex shrink-0 gap-4 border-t border-hair px-3 py-1.5 text-soft ${onClear ? '' : 'sm:hidden'}`}
    >
      {onClear && <TextButton onClick={onClear}>Clear selection</TextButton>}
      <TextButton className="ml-auto sm:hidden" onClick={onClose}>
        Done
      </TextButton>
    </div>
  )
}
