import type { Bin } from '../../domain/time/bins.ts'
import { basisText } from '../../domain/view/labels.ts'
import { formatDayShort } from '../../domain/time/day.ts'
import type { Side } from '../../domain/record/engagement.ts'
import { formatPoints, percentOf } from '../../domain/measures/figures.ts'
import { countStep, gapStep, type HeatCell, type HeatRow } from '../../domain/measures/heat.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import type { Period } from '../../domain/time/period.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import type { Basis, Heat } from '../../domain/view/view.ts'

/** What a map counts, as a phrase before "by quarter". */
const COUNTED: Record<Heat, string> = {
  both: 'engagements that raise each topic',
  us: 'engagements whose US account raises each topic',
  cn: 'engagements whose Chinese account raises each topic',
  gap: 'US minus Chinese share of words, in percentage points',
}

/** What the map counts, and out of how many: the two halves of the line under its title. */
export function heatBasis(
  heat: Heat,
  bin: Bin,
  basis: Basis,
  engagements: number,
  accounts: Readonly<Record<Side, number>>,
): [counted: string, over: string] {
  const over = heat === 'gap' ? basisText(accounts, basis) : count(engagements, 'engagement')
  return [`${COUNTED[heat]}, by ${bin};`, over]
}

/** The appearance of a cell. */
export interface DrawnCell {
  /** Class names for its shade. */
  className: string
  /** Empty if there is nothing to count. */
  text: string
  /** Its full meaning in words. */
  sentence: string
}

/** The appearance of a cell: its count or gap, and the sentence for it. */
export function drawCell(
  row: HeatRow,
  cell: HeatCell,
  period: Period,
  heat: Heat,
  largest: number,
): DrawnCell {
  const where = `${row.name}, ${period.label}`
  if (heat !== 'gap') {
    const whose =
      heat === 'us' ? ', in the US account' : heat === 'cn' ? ', in the Chinese account' : ''
    return {
      className: `heat-${countStep(cell.count, largest)} heat-${heat}`,
      text: cell.count === 0 ? '' : String(cell.count),
      sentence: `${where}: ${count(cell.count, 'engagement')}${whose}`,
    }
  }
  if (cell.count === 0) return { className: '', text: '', sentence: `${where}: not raised` }
  if (cell.gap === null) {
    return {
      className: 'text-soft',
      text: '·',
      sentence: `${where}: · too few accounts to compare, ${count(cell.count, 'engagement')}`,
    }
  }
  const points = formatPoints(cell.gap)
  const side = cell.gap > 0 ? 'us' : 'cn'
  return {
    className: `heat-${points === '0' ? 0 : gapStep(cell.gap)} heat-${side}`,
    text: points,
    // Repeats the figure as drawn, so that voice control can name the cell by it.
    sentence:
      points === '0'
        ? `${where}: 0 points, no gap`
        : `${where}: ${points} points, more in ${SIDE_LABELS[side].short} accounts`,
  }
}

/** The map as a table of figures, in the order shown. */
export function heatTable(
  rows: readonly HeatRow[],
  periods: readonly Period[],
  heat: Heat,
  caption: string,
): FigureTable {
  return {
    caption: caption.charAt(0).toUpperCase() + caption.slice(1),
    columns: [
      { label: 'Topic' },
      { label: 'Topic id', isId: true },
      { label: 'Group' },
      { label: 'Engagements', numeric: true },
      { label: 'First' },
      { label: 'Latest' },
      ...periods.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: rows.map(row => [
      row.name,
      row.topic.id,
      row.topic.group,
      row.total,
      row.first && formatDayShort(row.first),
      row.last && formatDayShort(row.last),
      ...row.cells.map(cell => (heat === 'gap' ? percentOf(cell.gap) : cell.count)),
    ]),
  }
}
