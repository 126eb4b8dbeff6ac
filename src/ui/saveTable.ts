import { exportName, sourceText } from '../domain/cite/exported.ts'
import { toCsv, withSource, type FigureTable } from '../domain/measures/table.ts'
import type { ExportFacts } from './figure/ExportContext.ts'
import { saveFile } from './saveFile.ts'
import { today } from './today.ts'

/**
 * Saves a table as CSV, with its source in each row and in its name.
 *
 * @param figure what it shows, for its name: "topic-frequency"
 */
export function saveTable(
  table: Pick<FigureTable, 'columns' | 'rows'>,
  figure: string,
  { edition, filter }: ExportFacts,
): void {
  const csv = toCsv(withSource(table, `${sourceText(edition)}, ${window.location.href}`))
  const name = `${exportName(edition, figure, filter, today())}.csv`
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name)
}
