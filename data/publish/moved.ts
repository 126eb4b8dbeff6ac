import { renamedIds } from '../../src/domain/record/formerIds.ts'
import {
  ENTRY_PAGE_KINDS,
  PAGES,
  pagePath,
  type EntryPageKind,
} from '../../src/domain/site/pages.ts'
import type { Dataset } from '../compile/dataset.ts'
import { SUBJECTS } from './subjects.ts'

/** An address that a page had before. */
export interface Moved {
  kind: EntryPageKind
  /** What the page is of now. */
  id: string
  /** The earlier address, relative to the site: "/e/2022-03-18-biden-xi-video". */
  from: string
  /** The present one. */
  to: string
}

/** Every address that a page had under an earlier id. */
export const movedPages = (dataset: Dataset): Moved[] =>
  ENTRY_PAGE_KINDS.flatMap(kind =>
    renamedIds(SUBJECTS[PAGES[kind].of].entriesOf(dataset)).map(({ from, to }) => ({
      kind,
      id: to,
      from: pagePath(kind, from),
      to: pagePath(kind, to),
    })),
  )
