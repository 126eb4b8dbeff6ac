import type { FigureTable } from '../../domain/measures/table.ts'
import { Sentence } from '../Sentence.tsx'
import { ScrollRegion } from '../ScrollRegion.tsx'

/** A figure as a table; the first cell of each row is its header. */
export function DataTable({ table }: { table: FigureTable }) {
  const { caption, missing } = table
  const seen = table.columns.map(({ isId }) => !isId)
  const columns = table.columns.filter((_, column) => seen[column])
  const rows = table.rows.map(row => row.filter((_, column) => seen[column]))
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-collapse text-sm">
        <caption className="pb-2 text-left text-soft">
          <Sentence text={caption} />
        </caption>
        <thead>
          <tr className="border-b border-rule">
            {columns.map(({ label, numeric }) => (
              <th
                key={label}
                scope="col"
                className={`py-1.5 pr-4 align-bottom font-semibold last:pr-0 ${numeric ? 'text-right' : 'text-left'}`}
              >
                <Sentence text={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.join('\t')} className="border-b border-hair">
              {row.map((value, column) => (
                <Cell
                  key={columns[column]?.label}
                  value={value ?? missing ?? null}
                  isHead={column === 0}
                  numeric={columns[column]?.numeric ?? false}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface CellProps {
  value: string | number | null
  isHead: boolean
  numeric: boolean
}

function Cell({ value, isHead, numeric }: CellProps) {
  const className = `py-1 pr-4 align-top font-normal last:pr-0 ${numeric ? 'text-right' : 'text-left'}`
  if (isHead) {
    return (
      <th scope="row" className={`min-w-24 ${className}`}>
        <Sentence text={value} />
      </th>
    )
  }
  return (
    <td className={className}>
      <Sentence text={value ?? <span aria-label="no figure">–</span>} />
    </td>
  )
}
