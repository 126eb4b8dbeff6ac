import type { ReactNode } from 'react'
import type { Action } from './ActionMenuRoot.tsx'
import { TextButton } from './Button.tsx'
import { LazyPopup } from './LazyPopup.tsx'
import { CaretIcon } from './icons.tsx'
import { lazyComponent } from './lazyComponent.ts'

const ActionMenuRoot = lazyComponent(
  async () => (await import('./ActionMenuRoot.tsx')).ActionMenuRoot,
)

interface ActionMenuProps {
  /** What the button says. */
  children: ReactNode
  /** Further class names of the button. */
  className?: string
  items: readonly Action[]
}

/** A button that opens a list of things to do. */
export function ActionMenu({ children, className, items }: ActionMenuProps) {
  const trigger = (
    <TextButton className={className}>
      {children}
      <CaretIcon />
    </TextButton>
  )
  return (
    <LazyPopup
      kind="menu"
      part="The menu"
      trigger={trigger}
      preload={ActionMenuRoot.preload}
      opensByArrows
    >
      <ActionMenuRoot trigger={trigger} items={items} />
    </LazyPopup>
  )
}
