import { Menu } from '@base-ui/react/menu'
import { BACKDROP_CLASS, POPUP_CLASS, POSITIONER_CLASS } from './popup.ts'

interface ActionMenuPopupProps {
  items: readonly { label: string; onClick: () => void }[]
}

/** What a menu of actions opens: a list of things to do, by pointer or arrow keys. */
export function ActionMenuPopup({ items }: ActionMenuPopupProps) {
  return (
    <Menu.Portal>
      <Menu.Backdrop className={BACKDROP_CLASS} />
      <Menu.Positioner align="end" sideOffset={6} collisionPadding={8} className={POSITIONER_CLASS}>
        <Menu.Popup className={`${POPUP_CLASS} min-w-44 overflow-y-auto py-1`}>
          {items.map(({ label, onClick }) => (
            <Menu.Item
              key={label}
              onClick={onClick}
              className="flex min-h-8 cursor-pointer items-center px-3 py-1 outline-none data-highlighted:bg-hair max-sm:min-h-10"
            >
              {label}
            </Menu.Item>
          ))}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  )
}
