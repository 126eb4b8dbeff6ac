import type { Day } from '../time/day.ts'

/** The dataset as a publication: title, authors, licence and version. */
export interface Edition {
  /** A name for files and keys: "parallax-us-china-engagements". */
  name: string
  title: string
  /** A sentence or two on its content; may be empty. */
  description: string
  version: string
  /** The release date of this version; `null` if the description does not give it. */
  released: Day | null
  creators: readonly string[]
  licence: Licence | null
  /** Where corrections are taken, as a `mailto:` or web address; `null` if nobody says. */
  corrections: string | null
}

export interface Licence {
  /** The SPDX identifier: "CC-BY-4.0". */
  name: string
  title: string
  /** The URL of its text. */
  url: string
}
