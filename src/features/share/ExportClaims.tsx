import type { SelectedEngagement } from '../../domain/claims/select.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { useExports } from '../../ui/figure/ExportContext.ts'
import { saveClaimsAsCsv, saveClaimsAsJson } from './saveClaims.ts'

/** Saves the claims that the filter leaves, as a table or as data. */
export function ExportClaims({ selected }: { selected: readonly SelectedEngagement[] }) {
  const catalog = useCatalog()
  const { loadFacts } = useExports()
  return (
    <ActionMenu
      className="no-print text-sm text-soft"
      items={[
        {
          label: 'These claims as a table (CSV)',
          onClick: async () => saveClaimsAsCsv(selected, catalog, await loadFacts()),
        },
        {
          label: 'These claims as data (JSON)',
          onClick: async () => saveClaimsAsJson(selected, catalog, await loadFacts()),
        },
      ]}
    >
      Export
    </ActionMenu>
  )
}
