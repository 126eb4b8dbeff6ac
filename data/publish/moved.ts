import { renamedIds } from '../../src/domain/record/formerIds.ts'
import {
  ENTRY_PAGE_KINDS,
  PAGES,
  pagePath,
  type EntryPageKind,
} from '../../src/domain/site/pages.ts'
import type { Dataset } from '../compile/dataset.ts'
import { SUBJECTS } from './subjects.ts'

/** A former address of a page. */
export interface Moved {
  kind: EntryPageKind
  /** The current subject of the page. */
  id: string
  /** The former address, relative to the site: "/e/2022-03-18-biden-xi-video". */
  from: string
  /** The current address. */
  to: string
}

/** Every former address of a page, from the former ids in the records. */
export const movedPages = (dataset: Dataset): Moved[] =>
  ENTRY_PAGE_KINDS.flatMap(kind =>
    renamedIds(SUBJECTS[PAGES[kind].of].entriesOf(dataset)).map(({ from, to }) => ({
      kind,
      id: to,
      from: pagePath(kind, from),
      to: pagePath(kind, to),
    })),
  )
