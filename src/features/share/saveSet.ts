import type { Catalog } from '../../domain/catalog.ts'
import type { Engagement } from '../../domain/engagement.ts'
import { engagementTable } from '../../domain/engagementTable.ts'
import { toCsv } from '../../domain/table.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { absoluteUrl, engagementHref } from '../../url/links.ts'

const FILE_NAME = 'parallax-engagements'

/** Saves engagements as a table, a row each. */
export function saveSetAsCsv(engagements: readonly Engagement[], catalog: Catalog): void {
  const table = engagementTable(engagements, catalog.officials, catalog.topics, addressOf)
  saveFile(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }), `${FILE_NAME}.csv`)
}

/** Saves engagements as data, with the address of the view that they are from. */
export function saveSetAsJson(engagements: readonly Engagement[], { edition }: Catalog): void {
  const data = {
    source: edition.title,
    version: edition.version,
    licence: edition.licence?.name ?? null,
    address: window.location.href,
    engagements: engagements.map(engagement => ({
      ...engagement,
      address: addressOf(engagement.id),
    })),
  }
  const json = `${JSON.stringify(data, null, 2)}\n`
  saveFile(new Blob([json], { type: 'application/json' }), `${FILE_NAME}.json`)
}

const addressOf = (id: string) => absoluteUrl(engagementHref(id))
