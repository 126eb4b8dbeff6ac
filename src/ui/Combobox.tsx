import { lazy, type ReactNode } from 'react'
import type { OptionGroup } from './options.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { PillButton } from './Button.tsx'
import { CaretIcon } from './icons.tsx'
import { pillClass } from './popup.ts'
import { useFirstOpening } from './useFirstOpening.ts'
import { useTypedAhead } from './useTypedAhead.ts'

const load = () => import('./ComboboxRoot.tsx')
const ComboboxRoot = lazy(async () => ({ default: (await load()).ComboboxRoot }))

/** Options in groups; what takes long to count is a function, asked only while the menu is open. */
export type GroupsOf = readonly OptionGroup[] | (() => readonly OptionGroup[])

export interface ComboboxProps {
  /** Name of the control. */
  label: string
  /** What is chosen, in a word or a number, shown after the name: "2". */
  summary?: string | undefined
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
}

/** A pill that opens a menu of options with counts; the menu is fetched when first wanted. */
export function Combobox(props: ComboboxProps) {
  const { label, summary } = props
  const [keepTyping, takeTyped] = useTypedAhead()
  const [isAskedFor, opener] = useFirstOpening(load, 'dialog', () => {
    keepTyping()
    load().catch(takeTyped)
  })
  if (isAskedFor) {
    return (
      <ErrorBoundary part={`The menu “${label}”`}>
        <ComboboxRoot {...props} onOpen={keepTyping} takeTyped={takeTyped} />
      </ErrorBoundary>
    )
  }
  return (
    <PillButton className={pillClass(summary !== undefined)} {...opener}>
      {label}
      {summary && <> {summary}</>}
      <CaretIcon />
    </PillButton>
  )
}
