import type { SelectedEngagement } from '../../domain/claims/select.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { saveClaimsAsCsv, saveClaimsAsJson } from './saveClaims.ts'

/** Saves the claims that the filter leaves, as a table or as data. */
export function ExportClaims({ selected }: { selected: readonly SelectedEngagement[] }) {
  const catalog = useCatalog()
  return (
    <ActionMenu
      className="no-print text-sm text-soft"
      items={[
        { label: 'These claims as a table (CSV)', onClick: () => saveClaimsAsCsv(selected) },
        {
          label: 'These claims as data (JSON)',
          onClick: () => saveClaimsAsJson(selected, catalog),
        },
      ]}
    >
      Export
    </ActionMenu>
  )
}
