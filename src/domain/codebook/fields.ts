import type { Concept } from '../terms/concept.ts'
import type { ContactLine, LineEnds } from '../record/contact.ts'
import type { ContextEvent } from '../record/context.ts'
import type {
  Account,
  EngagementRecord,
  Official,
  Point,
  Post,
  RelatedLink,
  Source,
  Topic,
} from '../record/engagement.ts'
import type { VocabularyName } from './vocabularies.ts'

/** What a field holds, in a phrase; the vocabulary whose words it takes, where it has one. */
export interface FieldText {
  text: string
  vocabulary?: VocabularyName
}

/** One text for each field of a thing, so that none is left out. */
type Texts<T> = { readonly [Field in keyof Required<T>]: FieldText }

const ENGAGEMENT: Texts<EngagementRecord> = {
  id: { text: 'The date, then words. The end of the page’s address; it does not change.' },
  aliases: { text: 'Ids that the record had before; their addresses lead here.' },
  title: { text: 'Our headline.' },
  format: { text: 'What kind of contact it was.', vocabulary: 'format' },
  level: { text: 'How high: by the most senior pair.', vocabulary: 'level' },
  status: { text: 'Whether it was held, or what happened instead.', vocabulary: 'status' },
  date: {
    text: 'The day at the venue. For calls and letters the day that the US side gives, else the Chinese one.',
  },
  endDate: { text: 'The last day, where there were several.' },
  dates: { text: 'The day that each side’s account gives, where it gives one.' },
  place: {
    text: 'City, country (ISO 3166 alpha-2) and venue; nothing for remote contacts.',
  },
  initiator: { text: 'Who asked for it.', vocabulary: 'initiator' },
  participants: { text: 'Who took part, with the post held that day; each side has a lead.' },
  summary: { text: 'Our summary, a few sentences.' },
  topics: {
    text: 'Every topic of every point, and those that only the press reported; the most prominent first.',
  },
  accounts: { text: 'What the two sides published: none, one, or one a side.' },
  related: { text: 'Links to other engagements.' },
  sources: { text: 'All pages relied on.' },
}

const ACCOUNT: Texts<Account> = {
  side: { text: 'Whose account it is: `us` or `cn`.' },
  publisher: { text: 'The office that issued it.' },
  form: { text: 'What was issued.', vocabulary: 'form' },
  via: { text: 'Who passed it on, where it was not read at the office itself.' },
  title: { text: 'The title as issued, where it was seen.' },
  url: { text: 'The page on which the text was read.' },
  date: { text: 'The day it was published.' },
  language: { text: 'Language of the text that was read: `en`, `zh` …' },
  coverage: { text: 'How much of it was seen.', vocabulary: 'coverage' },
  words: {
    text: 'Words of the whole text, where they were counted; a Chinese text as in `words` of its points.',
  },
  points: { text: 'Its claims and exchanges, in the order of the text.' },
}

const POINT: Texts<Point> = {
  text: { text: 'Our paraphrase.' },
  speaker: {
    text: 'Whose statement it is, as this account has it: a Chinese account can report what the US side said.',
    vocabulary: 'speaker',
  },
  act: { text: 'What the statement does.', vocabulary: 'act' },
  topics: { text: 'One or more topics.' },
  terms: { text: 'Terms of art, to the letter: “guardrails”, “相互尊重”; six words at the most.' },
  words: {
    text: 'Words of the official passage. Chinese texts count a word for every 1.6 characters; rough where the account was not seen in full.',
  },
  from: { text: 'The page of this passage, where it is not the account’s.' },
  match: {
    text: 'A letter. Points of both sides of one engagement that carry the same one report the same exchange.',
  },
}

const PARTICIPANT: Texts<EngagementRecord['participants'][number]> = {
  official: { text: 'Id of the official or body.' },
  title: { text: 'The post on that day.' },
  lead: { text: 'True for the principals.' },
}

const RELATED: Texts<RelatedLink> = {
  id: { text: 'Id of the other engagement.' },
  type: { text: 'What this engagement is to the other.', vocabulary: 'relation' },
}

const SOURCE: Texts<Source> = {
  url: { text: 'Address of the page.' },
  publisher: { text: 'Who published it.' },
  title: { text: 'Its title.' },
  date: { text: 'The day it was published.' },
  kind: { text: 'What kind of page it is.', vocabulary: 'source' },
}

const OFFICIAL: Texts<Official> = {
  id: { text: 'A name in lower case with hyphens.' },
  formerIds: { text: 'Ids that it had before; links that name them still lead here.' },
  name: { text: 'The name in Latin letters.' },
  nameZh: { text: 'The name in Chinese.' },
  side: { text: 'Whose official it is.', vocabulary: 'side' },
  kind: { text: 'A person or a body.', vocabulary: 'kind' },
  short: { text: 'The name as headlines have it.' },
  posts: { text: 'Posts held, as far as they matter here.' },
  aliases: { text: 'Other spellings, which the search finds.' },
  sameAs: { text: 'A page that identifies the person elsewhere.' },
}

const POST: Texts<Post> = {
  title: { text: 'The post.' },
  from: { text: 'The month it began; nothing where that is not known.' },
  to: { text: 'The month it ended; nothing where that is not known or it is still held.' },
}

const TOPIC: Texts<Topic> = {
  id: { text: 'A name in lower case with hyphens.' },
  formerIds: { text: 'Ids that it had before; links that name them still lead here.' },
  label: { text: 'The topic’s name.' },
  labelZh: { text: 'The same in Chinese.' },
  group: { text: 'The group of neighbouring topics that it belongs to.' },
  core: { text: 'True for the topics that charts show first.' },
  definition: { text: 'What belongs under the topic, and where its neighbours begin.' },
}

const CONTEXT: Texts<ContextEvent> = {
  id: { text: 'The date, then words.' },
  date: { text: 'The day, or the first of several.' },
  endDate: { text: 'The last day, where there were several.' },
  title: { text: 'Our headline.' },
  text: { text: 'What happened, in a sentence or two of ours.' },
  kind: { text: 'What it was.', vocabulary: 'contextKind' },
  topics: { text: 'Topics that it bears on.' },
  side: { text: 'Who acted.', vocabulary: 'contextSide' },
  sources: { text: 'All pages relied on, described as for an engagement.' },
}

const CONCEPT: Texts<Concept> = {
  id: { text: 'A name in lower case with hyphens.' },
  en: { text: 'The wording in English.' },
  zh: { text: 'The wording in Chinese.' },
  terms: {
    text: 'Every term of the records that stands for it, to the letter, in both languages. No term belongs to two concepts, and every Chinese one to one.',
  },
  note: { text: 'What a reader needs to know to understand it, where that is not plain.' },
}

const LINE: Texts<ContactLine> = {
  id: { text: 'A name in lower case with hyphens.' },
  formerIds: { text: 'Ids that it had before; links that name them still lead here.' },
  label: { text: 'The line’s name.' },
  offices: { text: 'The offices that talk on it, in words.' },
  aliases: { text: 'Other names, which the search finds.' },
  ends: {
    text: 'Who must sit across the table: one pair or several, of which a contact has any one.',
  },
}

const ENDS: Texts<LineEnds> = {
  us: { text: 'American posts, as `officials.json` titles them; without the field, anybody.' },
  cn: { text: 'Chinese posts, in the same way. One of the two fields there must be.' },
}

/** The things of a record and of the lists beside it, with all their fields. */
export const FIELDS = {
  engagement: ENGAGEMENT,
  participant: PARTICIPANT,
  account: ACCOUNT,
  point: POINT,
  related: RELATED,
  source: SOURCE,
  official: OFFICIAL,
  post: POST,
  topic: TOPIC,
  context: CONTEXT,
  concept: CONCEPT,
  line: LINE,
  ends: ENDS,
} satisfies Record<string, Record<string, FieldText>>
export type Thing = keyof typeof FIELDS

/** Names of the things in headings. */
export const THING_TITLES: Record<Thing, string> = {
  engagement: 'Engagement',
  participant: 'Participant of an engagement',
  account: 'Account',
  point: 'Point of an account',
  related: 'Link to another engagement',
  source: 'Source',
  official: 'Official',
  post: 'Post of an official',
  topic: 'Topic',
  context: 'Public event outside the engagements',
  concept: 'Concept that terms stand for',
  line: 'Line of contact',
  ends: 'Ends of a line of contact',
}
