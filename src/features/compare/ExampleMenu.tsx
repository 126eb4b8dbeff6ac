import type { OwnComparison } from '../../domain/text/ownTexts.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { EXAMPLES } from './examples.ts'

/** Puts two sample texts on the page, to see what it does. */
export function ExampleMenu({ onOpen }: { onOpen: (comparison: OwnComparison) => void }) {
  return (
    <ActionMenu
      items={EXAMPLES.map(({ label, comparison }) => ({
        label,
        onClick: () => onOpen(comparison),
      }))}
    >
      Load an example
    </ActionMenu>
  )
}
