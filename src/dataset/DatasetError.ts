/**
 * Why a data file could not be read: it does not exist, no answer came, the answer is truncated or
 * not JSON, or it is a different file from the one requested.
 */
export type DatasetErrorKind = 'missing' | 'unreachable' | 'damaged' | 'foreign'

const REMEDIES: Record<DatasetErrorKind, string> = {
  missing:
    'The site may have been updated since this page was opened: reload the page. If that does not help, the file was left out when the site was published.',
  unreachable: 'Check your connection, then try again.',
  damaged: 'The file did not arrive complete. Try again.',
  foreign:
    'The site may have been updated since this page was opened: reload the page. If that does not help, the server is sending something else in place of this file.',
}

/** A data file that could not be read; its message is written for the reader. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly kind: DatasetErrorKind
  /** The file, relative to the site: "data/catalog.0f2e4a6c.json". */
  readonly file: string

  /** @param problem what is wrong and where, as a predicate whose subject is the file */
  constructor(kind: DatasetErrorKind, file: string, problem: string) {
    super(`${file} ${problem}. ${REMEDIES[kind]}`)
    this.kind = kind
    this.file = file
  }
}
