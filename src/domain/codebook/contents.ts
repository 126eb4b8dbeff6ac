import { FIELDS, type FieldText, type Thing } from './fields.ts'
import { VOCABULARIES, type VocabularyName } from './vocabularies.ts'

/** The lists that a dataset may do without. */
export const OPTIONAL_LISTS = ['glossary', 'context', 'contacts'] as const
export type OptionalList = (typeof OPTIONAL_LISTS)[number]

/** The lists that a dataset has. */
export const listsIn = (
  dataset: Readonly<Record<OptionalList, readonly unknown[]>>,
): OptionalList[] => OPTIONAL_LISTS.filter(list => dataset[list].length > 0)

const THINGS_OF: Readonly<Record<OptionalList, readonly Thing[]>> = {
  glossary: ['concept'],
  context: ['context'],
  contacts: ['line', 'ends'],
}

/** What the codebook of a dataset describes. */
export interface CodebookContents {
  things: readonly Thing[]
  /** Without those of which only left-out things make use. */
  vocabularies: readonly VocabularyName[]
}

/** The codebook of a dataset that has these lists: nothing of those that it does without. */
export function codebookOf(lists: readonly OptionalList[]): CodebookContents {
  const all = Object.keys(FIELDS) as Thing[]
  const lacking = OPTIONAL_LISTS.filter(list => !lists.includes(list))
  const left = new Set(lacking.flatMap(list => THINGS_OF[list]))
  const things = all.filter(thing => !left.has(thing))
  const [known, used] = [vocabulariesOf(all), vocabulariesOf(things)]
  const names = Object.keys(VOCABULARIES) as VocabularyName[]
  return { things, vocabularies: names.filter(name => used.has(name) || !known.has(name)) }
}

const vocabulariesOf = (things: readonly Thing[]): ReadonlySet<VocabularyName> =>
  new Set(
    things.flatMap(thing =>
      Object.values(FIELDS[thing] as Record<string, FieldText>).flatMap(
        ({ vocabulary }) => vocabulary ?? [],
      ),
    ),
  )
