import { describeClaims } from '../../domain/claims/described.ts'
import type { Catalog } from '../../domain/record/catalog.ts'
import type { Engagement, EngagementRecord } from '../../domain/record/engagement.ts'
import { engagementTable } from '../../domain/measures/engagementTable.ts'
import { exportName } from '../../domain/cite/exported.ts'
import type { ExportFacts } from '../../ui/figure/ExportContext.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { saveTable } from '../../ui/saveTable.ts'
import { today } from '../../ui/today.ts'
import { absoluteUrl, engagementHref } from '../../url/links.ts'

/** Saves engagements as a table, one row each. */
export function saveSetAsCsv(
  engagements: readonly Engagement[],
  catalog: Catalog,
  facts: ExportFacts,
): void {
  const table = engagementTable(engagements, catalog.officials, catalog.topics, addressOf)
  saveTable(table, 'engagements', facts)
}

/** Saves engagements as data, with the address of the view. */
export function saveSetAsJson(
  engagements: readonly Engagement[],
  catalog: Catalog,
  facts: ExportFacts,
): void {
  saveJson(jsonName('engagements', facts), catalog, {
    address: window.location.href,
    engagements: engagements.map(engagement => ({
      ...engagement,
      address: addressOf(engagement.id),
    })),
  })
}

/** Saves the whole record of one engagement, with both accounts and what they claim. */
export function saveRecordAsJson(
  { claimSummary: _forThePage, ...record }: EngagementRecord & { claimSummary?: unknown },
  catalog: Catalog,
  address: string,
) {
  const claims = describeClaims(record.accounts)
  saveJson(`${record.id}.json`, catalog, { address, engagement: record, claims })
}

/** Saves data with its source, version and licence. */
export function saveJson(name: string, { edition }: Catalog, content: object) {
  const { title, version, licence } = edition
  const data = { source: title, version, licence: licence?.name ?? null, ...content }
  const json = `${JSON.stringify(data, null, 2)}\n`
  saveFile(new Blob([json], { type: 'application/json' }), name)
}

/** "parallax-0.3.0-engagements-middle-east-2026-11-29.json" */
export const jsonName = (what: string, { edition, filter }: ExportFacts): string =>
  `${exportName(edition, what, filter, today())}.json`

/** Whole address of an engagement's page. */
export const addressOf = (id: string) => absoluteUrl(engagementHref(id))
