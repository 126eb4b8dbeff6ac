import type { ReactNode } from 'react'
import { PillButton } from './Button.tsx'
import { LazyPopup } from './LazyPopup.tsx'
import { CaretIcon } from './icons.tsx'
import { lazyComponent } from './lazyComponent.ts'
import { pillClass } from './popup.ts'

const PopoverRoot = lazyComponent(async () => (await import('./PopoverRoot.tsx')).PopoverRoot)

interface PopoverButtonProps {
  /** The accessible name of the popover. */
  label: string
  /** The label of the pill. */
  children: ReactNode
  /** The tooltip of the pill. */
  title: string
  /** Drawn with a dark border, like a filter in force. */
  active: boolean
  /** The content of the popover, rendered afresh each time it opens. */
  content: ReactNode
  /** Fetches the code of the content. */
  preload: () => Promise<unknown>
}

/** A pill that opens a popover with controls. */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, children, title, active, content, preload } = props
  const trigger = (
    <PillButton className={pillClass(active)} title={title}>
      {children}
      <CaretIcon />
    </PillButton>
  )
  return (
    <LazyPopup
      kind="dialog"
      part={`The panel “${label}”`}
      trigger={trigger}
      preload={() => Promise.all([PopoverRoot.preload(), preload()])}
    >
      <PopoverRoot label={label} trigger={trigger} content={content} />
    </LazyPopup>
  )
}
