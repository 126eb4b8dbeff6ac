import { renamedIds } from '../../src/domain/record/formerIds.ts'
import { pagePath, type PageKind } from '../../src/domain/site/paths.ts'
import type { Dataset } from '../compile/dataset.ts'

/** An address that a page had before. */
export interface Moved {
  kind: PageKind
  /** What the page is of now. */
  id: string
  /** The earlier address, relative to the site: "/e/2022-03-18-biden-xi-video". */
  from: string
  /** The present one. */
  to: string
}

/** Every address that a page had under an earlier id. */
export function movedPages({ records, topics, officials }: Dataset): Moved[] {
  const engagements = records.map(({ id, aliases }) => ({ id, formerIds: aliases }))
  return [
    ...moved('engagement', engagements),
    ...moved('topic', topics),
    ...moved('official', officials),
  ]
}

const moved = (kind: PageKind, entries: Parameters<typeof renamedIds>[0]): Moved[] =>
  renamedIds(entries).map(({ from, to }) => ({
    kind,
    id: to,
    from: pagePath(kind, from),
    to: pagePath(kind, to),
  }))
