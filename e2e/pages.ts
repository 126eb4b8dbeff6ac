import {
  PAGE_KINDS,
  isEntryPage,
  pagePath,
  type EntryPageKind,
  type PageKind,
  type SingleKind,
} from '../src/domain/site/pages.ts'

/** What the tests know about a kind of page. */
interface Facts {
  /** The name of a region or field that shows that the page is there. */
  ready: string
  /** Its first heading. */
  heading: string | RegExp
  /** A page of the kind with few controls, for tabbing through all of them. */
  short: string
  /** The most bytes of scripts, compressed, that an idle visit may load within five seconds. */
  budget: number
}

/** What they also know about a kind of which there are many pages. */
interface EntryFacts extends Facts {
  /** One of them in the dataset. */
  id: string
  /** One of them in the valid fixture of `data/compile`. */
  soundId: string
}

const FACTS: Readonly<Record<SingleKind, Facts> & Record<EntryPageKind, EntryFacts>> = {
  explorer: {
    ready: 'Engagements',
    heading: 'US–China engagements, seen from both sides',
    short: '/?topics=balloon',
    budget: 290_100,
  },
  engagement: {
    id: '2021-11-12-blinken-wang-call',
    soundId: '2022-03-18-biden-xi-call',
    ready: 'Chinese account',
    heading: 'Blinken–Wang call ahead of the virtual summit',
    short: '/e/2021-11-12-blinken-wang-call',
    budget: 118_000,
  },
  topics: {
    ready: 'Heat map',
    heading: 'Topics',
    short: '/topics?bin=year',
    budget: 130_900,
  },
  topic: {
    id: 'taiwan',
    soundId: 'taiwan',
    ready: 'The record',
    heading: /^Taiwan/,
    short: '/topics/balloon',
    budget: 135_000,
  },
  officials: {
    ready: 'Who met whom',
    heading: 'Officials',
    short: '/officials?topics=balloon',
    budget: 130_000,
  },
  official: {
    id: 'wang-yi',
    soundId: 'joe-biden',
    ready: 'Topics compared with other engagements',
    heading: /^Wang Yi/,
    short: '/officials/qin-gang',
    budget: 135_000,
  },
  claims: {
    ready: 'Claims',
    heading: 'Who says that it was agreed?',
    short: '/claims?topics=balloon',
    budget: 135_200,
  },
  contacts: {
    ready: 'Lines of contact',
    heading: 'How often the two governments talk',
    short: '/contacts?topics=balloon',
    budget: 131_300,
  },
  'contact-line': {
    id: 'defence-chiefs',
    soundId: 'leaders',
    ready: 'The record',
    heading: 'Defence chiefs',
    short: '/contacts/commanders',
    budget: 135_000,
  },
  terms: {
    ready: 'Concepts',
    heading: 'Terms',
    short: '/terms?topics=haiti',
    budget: 129_400,
  },
  concept: {
    id: 'one-china-policy',
    soundId: 'one-china-policy',
    ready: 'Every use',
    heading: /^one China policy/,
    short: '/terms/a-thousand-reasons',
    budget: 131_600,
  },
  compare: {
    ready: 'United States text',
    heading: /./,
    short: '/compare',
    budget: 134_200,
  },
  about: {
    ready: 'Coverage by year',
    heading: /./,
    short: '/about',
    budget: 122_500,
  },
}

/** A page of some kind in the dataset: "/topics/taiwan". */
export const examplePath = (kind: PageKind): string =>
  pagePath(kind, isEntryPage(kind) ? FACTS[kind].id : '')

/** One page of each kind in the dataset. */
export const EXAMPLES = PAGE_KINDS.map(kind => ({ ...FACTS[kind], path: examplePath(kind) }))

/** One page of each kind in a site of the valid fixture. */
export const SOUND_PATHS = PAGE_KINDS.map(kind =>
  pagePath(kind, isEntryPage(kind) ? FACTS[kind].soundId : ''),
)

/** Addresses that have the form of a page's but name none: "/topics/nope". */
export const nothingAt = (id: string): string[] =>
  PAGE_KINDS.filter(isEntryPage).map(kind => pagePath(kind, id))

/** Deals a list out to a number of tests, neighbours to different ones. */
export const dealTo = <Item>(tests: number, list: readonly Item[]): Item[][] =>
  Array.from({ length: tests }, (_, test) => list.filter((_item, index) => index % tests === test))
