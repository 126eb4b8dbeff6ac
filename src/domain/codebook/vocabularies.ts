import type { ContextKind, ContextSide } from '../record/context.ts'
import type {
  AccountForm,
  Act,
  Coverage,
  Format,
  Initiator,
  Level,
  OfficialKind,
  OfficialSide,
  Relation,
  SourceKind,
  Speaker,
  Status,
} from '../record/engagement.ts'

// The meaning of each word of the closed vocabularies, as coders apply it. The words and their
// order are those of the domain; the types ensure that none is left out.

const FORMAT_TEXTS: Record<Format, string> = {
  summit: 'leaders in person',
  call: 'by telephone',
  video: 'by video link',
  meeting: 'officials in one room',
  talks: 'a round between delegations, often over several days',
  visit: 'a trip that includes meetings of its own',
  letter: 'in writing',
  other: 'any other contact',
}

const LEVEL_TEXTS: Record<Level, string> = {
  leader: 'a president took part',
  'vice-leader': 'a vice president or a premier',
  minister: 'cabinet members, ministers, vice premiers, national security advisers',
  deputy: 'deputy, under and assistant secretaries, vice ministers',
  envoy: 'ambassadors and special envoys',
  military: 'armed forces and departments of defence',
  working: 'officials below vice ministers, and spokespersons',
  legislative: 'members of Congress',
  local: 'states, provinces and cities',
}

const STATUS_TEXTS: Record<Status, string> = {
  held: 'it took place',
  planned: 'announced, but not yet held when recorded',
  postponed: 'put off to a later date',
  cancelled: 'called off',
  declined: 'one side asked, the other refused',
}

const INITIATOR_TEXTS: Record<Initiator, string> = {
  us: 'the American side asked for it',
  cn: 'the Chinese side asked for it',
  mutual: 'both sides say that they arranged it by mutual agreement',
  unknown: 'neither side says',
}

const COVERAGE_TEXTS: Record<Coverage, string> = {
  full: 'the whole text was read, from its first sentence to its last',
  partial: 'only part of the text was read',
  reported: 'known only from press reports that quote or summarise it',
}

const FORM_TEXTS: Record<AccountForm, string> = {
  readout: 'a written summary of the engagement',
  remarks: 'spoken words, as transcribed; never count as silent',
  post: 'on social media',
  statement: 'a joint or unilateral statement',
}

const SPEAKER_TEXTS: Record<Speaker, string> = {
  us: 'the American side, according to this account',
  cn: 'the Chinese side, according to this account',
  both: 'both sides together',
}

const ACT_TEXTS: Record<Act, string> = {
  discuss: 'raises a subject without taking a position',
  state: 'sets out a position or a fact',
  urge: 'calls on the other side to do something',
  warn: 'names a consequence, or a line not to cross',
  object: 'protests, opposes or rejects',
  agree: 'records an understanding or a commitment',
  propose: 'puts forward something to be done',
  welcome: 'approves of what was done',
  announce: 'makes a decision or a step public',
}

const RELATION_TEXTS: Record<Relation, string> = {
  prepares: 'comes before the other and prepares it',
  follows: 'comes after the other and follows it up',
  'part-of': 'a meeting of a visit, or a day of talks',
  reschedules: 'replaces one that fell through',
}

const SOURCE_TEXTS: Record<SourceKind, string> = {
  official: 'a page of an office that issues accounts, or of state media',
  copy: 'somebody else’s page that reproduces an official text',
  news: 'a press report',
  reference: 'a chronology, a database or the like',
}

const SIDE_TEXTS: Record<OfficialSide, string> = {
  us: 'the United States',
  cn: 'China',
  other: 'a third country’s official at the same table',
}

const KIND_TEXTS: Record<OfficialKind, string> = {
  person: 'a named person',
  body: 'a delegation, a department or the like',
}

const CONTEXT_KIND_TEXTS: Record<ContextKind, string> = {
  visit: 'somebody travelled or was received',
  military: 'armed forces moved, exercised or were supplied',
  law: 'an act, an order or a judgment',
  trade: 'tariffs, controls, purchases and the like',
  incident: 'something that had not been announced',
  politics: 'an election, a congress, a strategy, a statement',
}

const CONTEXT_SIDE_TEXTS: Record<ContextSide, string> = {
  us: 'the American side',
  cn: 'the Chinese side',
  both: 'both sides, together or in answer to each other',
  other: 'someone else',
}

/** A closed list of words and their meanings, in their order on screen. */
export interface Vocabulary {
  title: string
  texts: Readonly<Record<string, string>>
}

export const VOCABULARIES = {
  format: { title: 'Format', texts: FORMAT_TEXTS },
  level: { title: 'Level, by the most senior pair', texts: LEVEL_TEXTS },
  status: { title: 'Status', texts: STATUS_TEXTS },
  initiator: { title: 'Who asked for it', texts: INITIATOR_TEXTS },
  coverage: { title: 'Coverage of an account', texts: COVERAGE_TEXTS },
  form: { title: 'Form of an account', texts: FORM_TEXTS },
  speaker: { title: 'Speaker of a point', texts: SPEAKER_TEXTS },
  act: { title: 'Act of a point', texts: ACT_TEXTS },
  relation: { title: 'Type of a link between engagements', texts: RELATION_TEXTS },
  source: { title: 'Kind of a source', texts: SOURCE_TEXTS },
  side: { title: 'Side of an official', texts: SIDE_TEXTS },
  kind: { title: 'Kind of an official', texts: KIND_TEXTS },
  contextKind: { title: 'Kind of a public event', texts: CONTEXT_KIND_TEXTS },
  contextSide: { title: 'Who acted in a public event', texts: CONTEXT_SIDE_TEXTS },
} satisfies Record<string, Vocabulary>
export type VocabularyName = keyof typeof VOCABULARIES

/** The words of a vocabulary, in order. */
export const wordsOf = (name: VocabularyName): string[] => Object.keys(VOCABULARIES[name].texts)
