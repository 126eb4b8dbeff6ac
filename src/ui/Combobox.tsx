import { PillButton } from './Button.tsx'
import type { ComboboxRootProps } from './ComboboxRoot.tsx'
import { LazyPopup } from './LazyPopup.tsx'
import { CaretIcon } from './icons.tsx'
import { lazyComponent } from './lazyComponent.ts'
import { pillClass } from './popup.ts'
import { useTypedAhead } from './useTypedAhead.ts'

const ComboboxRoot = lazyComponent(async () => (await import('./ComboboxRoot.tsx')).ComboboxRoot)

interface ComboboxProps extends Omit<ComboboxRootProps, 'trigger' | 'onOpen' | 'takeTyped'> {
  /** A short summary of the selection, shown after the name: "2". */
  summary?: string | undefined
}

/** A pill that opens a menu of options with counts. */
export function Combobox({ summary, ...menu }: ComboboxProps) {
  const [keepTyping, takeTyped] = useTypedAhead(ComboboxRoot.preload)
  const trigger = (
    <PillButton className={pillClass(summary !== undefined)}>
      {menu.label}
      {summary && <> {summary}</>}
      <CaretIcon />
    </PillButton>
  )
  return (
    <LazyPopup
      kind="dialog"
      part={`The menu “${menu.label}”`}
      trigger={trigger}
      preload={ComboboxRoot.preload}
      opensByArrows
      onAsk={keepTyping}
    >
      <ComboboxRoot {...menu} trigger={trigger} onOpen={keepTyping} takeTyped={takeTyped} />
    </LazyPopup>
  )
}
