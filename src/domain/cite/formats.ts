import type { Citation } from './citation.ts'
import { toBibtex } from './bibtex.ts'
import { toCsl } from './csl.ts'
import { toPlain } from './plain.ts'
import { toRis } from './ris.ts'

export const CITATION_FORMATS = ['plain', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

interface Form {
  label: string
  /** The extension of the file name. */
  ending: string
  mediaType: string
  write: (citation: Citation) => string
}

/** The formats of a reference: one for readers, the others for reference managers. */
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
