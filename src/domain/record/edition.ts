import type { Day } from '../time/day.ts'

/** The dataset as a publication: what it is called, whose it is, and which state of it this is. */
export interface Edition {
  /** A name for files and keys: "parallax-us-china-engagements". */
  name: string
  title: string
  /** A sentence or two on what is in it; may be empty. */
  description: string
  version: string
  /** The day this version came out; `null` where the description does not say. */
  released: Day | null
  creators: readonly string[]
  licence: Licence | null
}

export interface Licence {
  /** As SPDX names it: "CC-BY-4.0". */
  name: string
  title: string
  /** Address of its text. */
  url: string
}
