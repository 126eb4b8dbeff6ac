import type { Engagement } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { saveSetAsCsv, saveSetAsJson } from './saveSet.ts'

/** Saves the filtered engagements, as a table or as data. */
export function ExportSet({ engagements }: { engagements: readonly Engagement[] }) {
  const catalog = useCatalog()
  return (
    <ActionMenu
      className="no-print text-sm text-soft"
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
    >
      Export
    </ActionMenu>
  )
}
