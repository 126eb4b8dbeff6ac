import { claimTable, exportClaims } from '../../domain/claims/export.ts'
import type { SelectedEngagement } from '../../domain/claims/select.ts'
import type { Catalog } from '../../domain/record/catalog.ts'
import type { ExportFacts } from '../../ui/figure/ExportContext.ts'
import { saveTable } from '../../ui/saveTable.ts'
import { addressOf, jsonName, saveJson } from './saveSet.ts'

/** Saves claims as a table, a row each. */
export function saveClaimsAsCsv(
  selected: readonly SelectedEngagement[],
  { topics }: Catalog,
  facts: ExportFacts,
): void {
  saveTable(claimTable(selected, topics, addressOf), 'claims', facts)
}

/** Saves claims as data, with the address of the view that they are from. */
export function saveClaimsAsJson(
  selected: readonly SelectedEngagement[],
  catalog: Catalog,
  facts: ExportFacts,
): void {
  const claims = exportClaims(selected).map(claim => ({
    ...claim,
    address: addressOf(claim.engagement.id),
  }))
  saveJson(jsonName('claims', facts), catalog, { address: window.location.href, claims })
}
