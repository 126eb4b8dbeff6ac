import type { Citation } from './citation.ts'
import { toBibtex } from './bibtex.ts'
import { toCsl } from './csl.ts'
import { toPlain } from './plain.ts'
import { toRis } from './ris.ts'

export const CITATION_FORMATS = ['plain', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

interface Form {
  label: string
  /** Ending of a file's name. */
  ending: string
  mediaType: string
  write: (citation: Citation) => string
}

/** The forms of a reference: for reading, and for programs that keep references. */
export const CITATION_FORMS: Record<CitationFormat, Form> = {
  plain: { label: 'Plain text', ending: 'txt', mediaType: 'text/plain', write: toPlain },
  bibtex: { label: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex', write: toBibtex },
  ris: {
    label: 'RIS',
    ending: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: toRis,
  },
  csl: {
    label: 'CSL-JSON',
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCsl,
  },
}
