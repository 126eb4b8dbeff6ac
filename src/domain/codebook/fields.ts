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

/** The description of a field, and its vocabulary if it has one. */
export interface FieldText {
  text: string
  vocabulary?: VocabularyName
}

/** One description for each field of a thing, so that none is left out. */
type Texts<T> = { readonly [Field in keyof Required<T>]: FieldText }

const ENGAGEMENT: Texts<EngagementRecord> = {
  id: { text: 'The date, then words. It ends the page’s address and does not change.' },
  aliases: { text: 'Former ids of the record; their addresses still lead here.' },
  title: { text: 'Our headline.' },
  format: { text: 'What kind of contact it was.', vocabulary: 'format' },
  level: { text: 'The rank of the most senior pair.', vocabulary: 'level' },
  status: { text: 'Whether it was held, or what became of it.', vocabulary: 'status' },
  date: {
    text: 'The day at the venue. For calls and letters, the day that the US side gives, or else the Chinese one.',
  },
  endDate: { text: 'The last day, if there were several.' },
  dates: { text: 'The day that each side’s account gives, if it gives one.' },
  place: {
    text: 'City, country (ISO 3166 alpha-2) and venue; empty for remote contacts.',
  },
  initiator: { text: 'Who asked for it.', vocabulary: 'initiator' },
  participants: { text: 'Who took part, with the post held that day; each side has a lead.' },
  summary: { text: 'Our summary, in a few sentences.' },
  topics: {
    text: 'Every topic of every point, and those that only the press reported; the most prominent first.',
  },
  accounts: { text: 'What the two sides published: no account, one, or one from each side.' },
  related: { text: 'Links to other engagements.' },
  sources: { text: 'All pages that the record relies on.' },
}

const ACCOUNT: Texts<Account> = {
  side: { text: 'Whose account it is: `us` or `cn`.' },
  publisher: { text: 'The office that issued it.' },
  form: { text: 'What was issued.', vocabulary: 'form' },
  via: { text: 'Who reproduced it, if it was not read on the office’s own site.' },
  title: { text: 'The title as issued, if it is known.' },
  url: { text: 'The page on which the text was read.' },
  date: { text: 'The day it was published.' },
  language: { text: 'The language of the text that was read: `en`, `zh` …' },
  coverage: { text: 'How much of it was read.', vocabulary: 'coverage' },
  words: {
    text: 'The length of the whole text in words, if it was counted; Chinese texts are counted as in `words` of a point.',
  },
  points: { text: 'Its claims and exchanges, in the order of the text.' },
}

const POINT: Texts<Point> = {
  text: { text: 'Our paraphrase.' },
  speaker: {
    text: 'Whose statement it is, according to this account: a Chinese account can report what the US side said.',
    vocabulary: 'speaker',
  },
  act: { text: 'What the statement does.', vocabulary: 'act' },
  topics: { text: 'One or more topics.' },
  terms: { text: 'Terms of art, verbatim: “guardrails”, “相互尊重”; at most six words.' },
  words: {
    text: 'The length of the official passage in words. Chinese texts count one word for every 1.6 characters. Approximate if the account was not read in full.',
  },
  from: { text: 'The page of this passage, if it is not the account’s.' },
  match: {
    text: 'A letter. Points of the two sides of one engagement that share a letter report the same exchange.',
  },
}

const PARTICIPANT: Texts<EngagementRecord['participants'][number]> = {
  official: { text: 'The id of the official or body.' },
  title: { text: 'The post on that day.' },
  lead: { text: 'True for the principals.' },
}

const RELATED: Texts<RelatedLink> = {
  id: { text: 'The id of the other engagement.' },
  type: { text: 'How this engagement relates to the other.', vocabulary: 'relation' },
}

const SOURCE: Texts<Source> = {
  url: { text: 'The address of the page.' },
  publisher: { text: 'Who published it.' },
  title: { text: 'Its title.' },
  date: { text: 'The day it was published.' },
  kind: { text: 'What kind of page it is.', vocabulary: 'source' },
}

const OFFICIAL: Texts<Official> = {
  id: { text: 'A name in lower case with hyphens.' },
  formerIds: { text: 'Former ids; links that use them still lead here.' },
  name: { text: 'The name in Latin letters.' },
  nameZh: { text: 'The name in Chinese.' },
  side: { text: 'Whose official this is.', vocabulary: 'side' },
  kind: { text: 'A person or a body.', vocabulary: 'kind' },
  short: { text: 'The name as used in headlines.' },
  posts: { text: 'Posts held, as far as they are relevant here.' },
  aliases: { text: 'Other spellings, which the search recognises.' },
  sameAs: { text: 'A page elsewhere that identifies the person.' },
}

const POST: Texts<Post> = {
  title: { text: 'The post.' },
  from: { text: 'The month it began; empty if that is not known.' },
  to: { text: 'The month it ended; empty if that is not known or if the post is still held.' },
}

const TOPIC: Texts<Topic> = {
  id: { text: 'A name in lower case with hyphens.' },
  formerIds: { text: 'Former ids; links that use them still lead here.' },
  label: { text: 'The topic’s name.' },
  labelZh: { text: 'The same in Chinese.' },
  aliases: { text: 'Further words for it, in any script, by which it is found.' },
  group: { text: 'The group of related topics that it belongs to.' },
  core: { text: 'True for the topics that charts show first.' },
  definition: { text: 'What belongs under the topic, and what belongs to related topics instead.' },
}

const CONTEXT: Texts<ContextEvent> = {
  id: { text: 'The date, then words.' },
  date: { text: 'The day, or the first of several.' },
  endDate: { text: 'The last day, if there were several.' },
  title: { text: 'Our headline.' },
  text: { text: 'What happened, in a sentence or two of our own.' },
  kind: { text: 'What it was.', vocabulary: 'contextKind' },
  topics: { text: 'Topics that it bears on.' },
  side: { text: 'Who acted.', vocabulary: 'contextSide' },
  sources: { text: 'All pages relied on, described as for an engagement.' },
}

const CONCEPT: Texts<Concept> = {
  id: { text: 'A name in lower case with hyphens.' },
  en: { text: 'The English wording.' },
  zh: { text: 'The Chinese wording.' },
  terms: {
    text: 'Every term in the records that expresses it, verbatim, in both languages. No term belongs to two concepts, and every Chinese term belongs to one.',
  },
  note: { text: 'What a reader needs to know to understand it, if that is not obvious.' },
}

const LINE: Texts<ContactLine> = {
  id: { text: 'A name in lower case with hyphens.' },
  formerIds: { text: 'Former ids; links that use them still lead here.' },
  label: { text: 'The line’s name.' },
  offices: { text: 'The offices that talk on it, in words.' },
  aliases: { text: 'Other names, which the search recognises.' },
  ends: {
    text: 'Who must sit across the table: one pair or several, of which a contact has any one.',
  },
}

const ENDS: Texts<LineEnds> = {
  us: { text: 'American posts, as `officials.json` titles them; if left out, anyone.' },
  cn: { text: 'Chinese posts, likewise. At least one of the two fields is required.' },
}

/** The record and the lists that accompany it, with all their fields. */
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

/** Their names in headings. */
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
  concept: 'Concept behind terms',
  line: 'Line of contact',
  ends: 'Ends of a line of contact',
}
