import type { Dataset } from '../dataset.ts'
import { accountTables } from './accountTables.ts'
import { contactTables } from './contactTables.ts'
import { contextTables } from './contextTables.ts'
import { claimTables } from './claimTables.ts'
import { engagementTables } from './engagementTables.ts'
import { glossaryTables } from './glossaryTables.ts'
import { listTables } from './listTables.ts'
import type { Table } from './table.ts'

/** The dataset as normalized tables, one per kind of thing. */
export const tablesOf = (dataset: Dataset): Table[] => [
  ...engagementTables(dataset),
  ...accountTables(dataset),
  ...claimTables(dataset),
  ...listTables(dataset),
  ...glossaryTables(dataset),
  ...contextTables(dataset),
  ...contactTables(dataset),
]
