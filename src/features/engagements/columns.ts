import { isDescending, type SortColumn } from '../../domain/view/sort.ts'
import type { Sort } from '../../domain/view/view.ts'

/** The columns of the table, and their widths on a wide screen. */
export const COLUMNS: readonly { column: SortColumn; label: string; width: string }[] = [
  { column: 'date', label: 'Date', width: 'lg:w-32 xl:w-40' },
  { column: 'title', label: 'Title', width: '' },
  { column: 'format', label: 'Kind', width: 'lg:w-22 xl:w-24' },
  { column: 'level', label: 'Level', width: 'lg:w-28 xl:w-32' },
  { column: 'who', label: 'Who', width: 'lg:w-34 xl:w-44' },
  { column: 'topics', label: 'Topics', width: 'lg:w-42 xl:w-68' },
  { column: 'accounts', label: 'Accounts', width: 'lg:w-24' },
]

/** Every order in words, for narrow screens, which have no headings to press. */
export const NARROW_SORTS: readonly { value: Sort; label: string }[] = [
  { value: '-date', label: 'newest first' },
  { value: 'date', label: 'oldest first' },
  ...COLUMNS.slice(1).flatMap(({ column, label }) => [
    { value: column, label: label.toLowerCase() },
    { value: `-${column}` as const, label: `${label.toLowerCase()}, reversed` },
  ]),
]

/** The value of `aria-sort`. */
export const sortDirection = (sort: Sort) => (isDescending(sort) ? 'descending' : 'ascending')
