import type { SelectedEngagement } from '../../domain/claims/select.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { saveClaimsAsCsv, saveClaimsAsJson } from './saveClaims.ts'

/** Saves the claims that the filter leaves. */
export const ExportClaims = ({ selected }: { selected: readonly SelectedEngagement[] }) => (
  <ExportMenu
    what="These claims"
    things={selected}
    saveCsv={saveClaimsAsCsv}
    saveJson={saveClaimsAsJson}
  />
)
