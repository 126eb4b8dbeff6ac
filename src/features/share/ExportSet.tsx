import type { Engagement } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { useExports } from '../../ui/figure/ExportContext.ts'
import { saveSetAsCsv, saveSetAsJson } from './saveSet.ts'

/** Saves the filtered engagements, as a table or as data. */
export function ExportSet({ engagements }: { engagements: readonly Engagement[] }) {
  const catalog = useCatalog()
  const { loadFacts } = useExports()
  return (
    <ActionMenu
      className="no-print text-sm text-soft"
      items={[
        {
          label: 'This list as a table (CSV)',
          onClick: async () => saveSetAsCsv(engagements, catalog, await loadFacts()),
        },
        {
          label: 'This list as data (JSON)',
          onClick: async () => saveSetAsJson(engagements, catalog, await loadFacts()),
        },
      ]}
    >
      Export
    </ActionMenu>
  )
}
