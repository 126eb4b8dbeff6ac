import { useRef, useState, type ReactNode } from 'react'
import type { FigureTable } from '../../domain/measures/table.ts'
import { TextButton } from '../Button.tsx'
import { DataTable } from './DataTable.tsx'
import { SaveMenu } from './SaveMenu.tsx'

interface FigureProps {
  /** What the figure is called, here for assistive technology and above the saved picture. */
  title: string
  /** What is counted, and over how many: printed under the title of the saved picture. */
  basis: string
  /** Name of saved files, without their ending: "parallax-topic-frequency". */
  fileName: string
  /** The same figures as the chart's. */
  table: FigureTable
  chart: ReactNode
}

/**
 * A chart with its table twin and its ways out: PNG, SVG and CSV of what is shown. Controls
 * inside the chart that a picture should not have are marked `data-picture="omit"`.
 */
export function Figure({ title, basis, fileName, table, chart }: FigureProps) {
  const [asTable, setAsTable] = useState(false)
  const shown = useRef<HTMLDivElement>(null)
  return (
    <figure aria-label={title}>
      <div ref={shown}>{asTable ? <DataTable table={table} /> : chart}</div>
      <div className="no-print mt-2 flex flex-wrap justify-end gap-x-4 text-sm text-soft">
        <TextButton onClick={() => setAsTable(!asTable)}>
          {asTable ? 'View as chart' : 'View as table'}
          <span className="sr-only">: {title}</span>
        </TextButton>
        <SaveMenu title={title} basis={basis} fileName={fileName} table={table} shown={shown} />
      </div>
    </figure>
  )
}
