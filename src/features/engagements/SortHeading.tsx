import { columnOf, nextSort, type SortColumn } from '../../domain/view/sort.ts'
import type { Sort } from '../../domain/view/view.ts'
import { sortDirection } from './columns.ts'

interface SortHeadingProps {
  column: SortColumn
  label: string
  /** Class names that set its width. */
  width: string
  sort: Sort
  onSort: (sort: Sort) => void
}

/** A column's heading, which sorts by the column and on a second press reverses the order. */
export function SortHeading({ column, label, width, sort, onSort }: SortHeadingProps) {
  const direction = columnOf(sort) === column ? sortDirection(sort) : undefined
  return (
    <th scope="col" aria-sort={direction} className={`py-1 pr-4 text-left font-normal ${width}`}>
      <button
        type="button"
        className={`inline-flex min-h-6 items-center gap-1 hover:text-ink ${direction ? 'font-medium text-ink' : ''}`}
        onClick={() => onSort(nextSort(sort, column))}
      >
        {label}
        <svg
          viewBox="0 0 8 6"
          width="8"
          height="6"
          aria-hidden="true"
          className={direction ? 'fill-current' : 'fill-none'}
        >
          <path d={direction === 'ascending' ? 'M0 6h8L4 0z' : 'M0 0h8L4 6z'} />
        </svg>
      </button>
    </th>
  )
}
