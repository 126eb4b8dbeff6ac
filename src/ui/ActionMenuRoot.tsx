import { Menu } from '@base-ui/react/menu'
import type { TriggerElement } from './LazyPopup.tsx'
import { BACKDROP_CLASS, POPUP_CLASS, POSITIONER_PROPS } from './popup.ts'

/** An action, by its label. */
export interface Action {
  label: string
  onClick: () => unknown
}

interface ActionMenuRootProps {
  trigger: TriggerElement
  items: readonly Action[]
}

/** The button with its menu, which is open when first rendered. */
export function ActionMenuRoot({ trigger, items }: ActionMenuRootProps) {
  return (
    <Menu.Root modal={false} defaultOpen>
      <Menu.Trigger render={trigger} />
      {/* Rendered inside the main landmark, for readers who navigate by landmarks. */}
      <Menu.Portal container={document.getElementById('main')}>
        <Menu.Backdrop className={BACKDROP_CLASS} />
        <Menu.Positioner align="end" {...POSITIONER_PROPS}>
          <Menu.Popup className={`${POPUP_CLASS} min-w-44 overflow-y-auto py-1`}>
            {items.map(({ label, onClick }) => (
              <Menu.Item
                key={label}
                onClick={onClick}
                className="flex min-h-8 cursor-pointer items-center px-3 py-1 outline-none data-highlighted:bg-hair max-sm:min-h-11"
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
