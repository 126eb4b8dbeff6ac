import { Menu } from '@base-ui/react/menu'
import type { Engagement } from '../../domain/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ActionMenuPopup } from '../../ui/ActionMenuPopup.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { CaretIcon } from '../../ui/icons.tsx'
import { saveSetAsCsv, saveSetAsJson } from './saveSet.ts'

/** Saves the engagements that the filter leaves, as a table or as data. */
export function ExportSet({ engagements }: { engagements: readonly Engagement[] }) {
  const catalog = useCatalog()
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<TextButton className="no-print text-sm text-soft" />}>
        Export
        <CaretIcon />
      </Menu.Trigger>
      <ActionMenuPopup
        items={[
          {
            label: 'This list as a table (CSV)',
            onClick: () => saveSetAsCsv(engagements, catalog),
          },
          {
            label: 'This list as data (JSON)',
            onClick: () => saveSetAsJson(engagements, catalog),
          },
        ]}
      />
    </Menu.Root>
  )
}
