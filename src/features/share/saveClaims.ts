import { claimTable, exportClaims } from '../../domain/claims/export.ts'
import type { SelectedEngagement } from '../../domain/claims/select.ts'
import { toCsv } from '../../domain/measures/table.ts'
import type { Catalog } from '../../domain/record/catalog.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { addressOf, saveJson } from './saveSet.ts'

const FILE_NAME = 'parallax-claims'

/** Saves claims as a table, a row each. */
export function saveClaimsAsCsv(selected: readonly SelectedEngagement[]): void {
  const csv = toCsv(claimTable(selected, addressOf))
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${FILE_NAME}.csv`)
}

/** Saves claims as data, with the address of the view that they are from. */
export function saveClaimsAsJson(selected: readonly SelectedEngagement[], catalog: Catalog): void {
  const claims = exportClaims(selected).map(claim => ({
    ...claim,
    address: addressOf(claim.engagement.id),
  }))
  saveJson(`${FILE_NAME}.json`, catalog, { address: window.location.href, claims })
}
