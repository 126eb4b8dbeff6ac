import { lazy, type ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { TextButton } from './Button.tsx'
import { CaretIcon } from './icons.tsx'
import { useFirstOpening } from './useFirstOpening.ts'

const load = () => import('./ActionMenuRoot.tsx')
const ActionMenuRoot = lazy(async () => ({ default: (await load()).ActionMenuRoot }))

export interface ActionMenuProps {
  /** What the button says. */
  children: ReactNode
  /** Further class names of the button. */
  className?: string
  items: readonly { label: string; onClick: () => void }[]
}

/** A button that opens a list of things to do, which is fetched when first wanted. */
export function ActionMenu(props: ActionMenuProps) {
  const { children, className = '' } = props
  const [isAskedFor, opener] = useFirstOpening(load, 'menu')
  if (isAskedFor) {
    return (
      <ErrorBoundary part="The menu">
        <ActionMenuRoot {...props} />
      </ErrorBoundary>
    )
  }
  return (
    <TextButton className={className} {...opener}>
      {children}
      <CaretIcon />
    </TextButton>
  )
}
