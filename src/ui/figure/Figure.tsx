import { startTransition, useState, type ReactNode } from 'react'
import type { FigureTable } from '../../domain/measures/table.ts'
import { TextButton } from '../Button.tsx'
import { Sentence } from '../Sentence.tsx'
import { lazyComponent } from '../lazyComponent.ts'
import { useExports } from './ExportContext.ts'
import { SaveMenu } from './SaveMenu.tsx'

const DataTable = lazyComponent(async () => (await import('./DataTable.tsx')).DataTable)

interface FigureProps {
  /** The accessible name of the figure, and the title of the saved picture. */
  title: string
  /** What is counted, and out of how many: printed under the title of the saved picture. */
  basis: string
  /** What it shows, for the names of saved files: "topic-frequency". */
  name: string
  /** The chart's figures as a table. */
  table: FigureTable
  chart: ReactNode
  /** What a picture shows of a chart that is too long for one; the chart by default. */
  excerpt?: ReactNode
}

/**
 * A chart with a table view and downloads as PNG, SVG and CSV. A picture renders the chart once
 * more, at its own width. Controls inside that do not belong in one are marked `data-picture="omit"`.
 */
export function Figure({ title, basis, name, table, chart, excerpt = chart }: FigureProps) {
  const { renderCite } = useExports()
  const id = idOf(title)
  const [asTable, setAsTable] = useState(false)
  const shown = asTable ? <DataTable table={table} /> : chart
  return (
    <figure id={id} aria-label={title} className="scroll-mt-24">
      {shown}
      <div className="no-print mt-2 flex flex-wrap justify-end gap-x-4 text-sm text-soft">
        {/* The chart stays until the table’s code is loaded. */}
        <TextButton onClick={() => startTransition(() => setAsTable(!asTable))}>
          {asTable ? 'View as chart' : 'View as table'}
          <span className="sr-only">
            : <Sentence text={title} />
          </span>
        </TextButton>
        {renderCite(title, id)}
        <SaveMenu title={title} basis={basis} name={name} table={table}>
          {asTable ? shown : excerpt}
        </SaveMenu>
      </div>
    </figure>
  )
}

/** "taiwan-frequency" for "Taiwan: frequency", to link to */
const idOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
