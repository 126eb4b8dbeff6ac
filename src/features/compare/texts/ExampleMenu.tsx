import type { OwnComparison } from '../../../domain/text/ownTexts.ts'
import { ActionMenu } from '../../../ui/ActionMenu.tsx'
import { EXAMPLES } from './examples.ts'

/** Loads two sample texts, to show what the page does. */
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
