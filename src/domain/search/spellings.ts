/** Words that Britain and America spell differently, in the stem's form: British, then American. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['behaviour', 'behavior'],
  ['organisation', 'organization'],
  ['adviser', 'advisor'],
])

/** A stem in one spelling, so that "defence" finds "Defense". */
export const oneSpelling = (stem: string): string => SPELLINGS.get(stem) ?? stem
