// The part used by the tests of a library that ships no types.
declare module '@citation-js/core' {
  interface CslItem {
    id: string
    type: string
    title: string
    author?: { literal?: string; family?: string }[]
    version?: string
    edition?: string
    issued?: unknown
  }
  export class Cite {
    constructor(text: string)
    data: CslItem[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
