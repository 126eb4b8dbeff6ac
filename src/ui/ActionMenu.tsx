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
  /** The label of the button. */
  children: ReactNode
  /** Additional class names of the button. */
  className?: string
  items: readonly Action[]
}

/** A button that opens a menu of actions. */
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
