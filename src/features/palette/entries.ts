import type { ContactLine } from '../../domain/record/contact.ts'
import type { Catalog } from '../../domain/record/catalog.ts'
import { formatDay } from '../../domain/time/day.ts'
import {
  wasHeld,
  type Engagement,
  type Official,
  type Side,
} from '../../domain/record/engagement.ts'
import { count } from '../../domain/record/labels.ts'
import type { TermUse } from '../../domain/accounts/extracts.ts'
import { countEach } from '../../domain/lists.ts'
import type { Named } from '../../domain/search/names.ts'
import { latestPost } from '../../domain/record/officials.ts'
import type { Concept } from '../../domain/terms/concept.ts'
import { orderConcepts } from '../../domain/view/conceptOrder.ts'
import { gatherConcepts, type UsedConcept } from '../../domain/terms/conceptUses.ts'
import { foldTerm } from '../../domain/terms/termFolding.ts'
import {
  conceptHref,
  contactLineHref,
  engagementHref,
  explorerHref,
  officialHref,
  topicHref,
} from '../../url/links.ts'

/** An action of the palette. */
export interface PaletteAction {
  id: string
  label: string
  /** Runs it and returns a short message. */
  run: () => Promise<string>
}

/** A page of the site, as named in the header. */
export interface PalettePage {
  href: string
  label: string
}

/** A line of the palette. */
export interface Entry extends Named {
  /** A unique key. */
  id: string
  /** Whether the label is a name or a term of art, which browsers are not to translate. */
  isVerbatim?: boolean
  /** The Chinese name, shown after the label. */
  labelZh?: string | undefined
  /** What distinguishes it from others of the same name, at the end of the line. */
  detail?: string | undefined
  /** The side of an official, for the colour and a label. */
  side?: Side | undefined
  /** Its address, relative to the site; none for an action. */
  href?: string | undefined
  /** Of an official the last contact, offered to those who type the whole name. */
  last?: Entry | undefined
  run?: (() => Promise<string>) | undefined
}

/** Entries under one heading. */
export interface EntryGroup {
  label: string
  items: readonly Entry[]
}

/** The pages and the actions, which need no data. */
export const fixedGroups = (
  pages: readonly PalettePage[],
  actions: readonly PaletteAction[],
): EntryGroup[] => [
  {
    label: 'Pages',
    items: pages.map(page => ({ ...page, id: `page:${page.href}` })),
  },
  {
    label: 'Actions',
    items: actions.map(action => ({ ...action, id: `action:${action.id}` })),
  },
]

/** Everything named in the catalog. */
export function catalogGroups(catalog: Catalog): EntryGroup[] {
  const met = countEach(
    catalog.engagements.flatMap(({ participants }) => participants.map(({ official }) => official)),
  )
  const last = lastContacts(catalog)
  const mostMetFirst = (a: Official, b: Official) => (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0)
  return [
    {
      label: 'Topics',
      items: [...catalog.topics.values()].map(({ id, label, labelZh, aliases = [], group }) => ({
        id: `topic:${id}`,
        label,
        labelZh,
        names: [labelZh, ...aliases],
        detail: group,
        href: topicHref(id),
      })),
    },
    {
      label: 'Officials',
      items: [...catalog.officials.values()]
        .toSorted(mostMetFirst)
        .map(({ id, name, nameZh, aliases, posts, side }) => ({
          id: `official:${id}`,
          label: name,
          isVerbatim: true,
          labelZh: nameZh,
          names: [nameZh ?? '', ...aliases],
          detail: latestPost({ posts }),
          side: side === 'other' ? undefined : side,
          href: officialHref(id),
          last: last.get(id),
        })),
    },
    {
      label: 'Engagements',
      items: catalog.engagements
        .map(engagement => engagementEntry(engagement, catalog))
        .toReversed(),
    },
  ]
}

/** An engagement, found by its title, its days, who took part and where it was, in both scripts. */
function engagementEntry(engagement: Engagement, { officials }: Catalog): Entry {
  const { id, title, date, dates, participants, place } = engagement
  const days = new Set([date, dates.us, dates.cn].flatMap(day => day ?? []))
  return {
    id: `engagement:${id}`,
    label: title,
    names: [
      ...[...days].map(day => `${day} ${formatDay(day)}`),
      ...participants.flatMap(({ official }) => {
        const { name = '', nameZh = '' } = officials.get(official) ?? {}
        return [name, nameZh]
      }),
      ...(place ? [place.city, place.cityZh ?? ''] : []),
    ].filter(name => name !== ''),
    detail: formatDay(date),
    href: engagementHref(id),
  }
}

/** Of each official the last engagement that took place. */
function lastContacts(catalog: Catalog): ReadonlyMap<string, Entry> {
  const last = new Map<string, Engagement>()
  for (const engagement of catalog.engagements.filter(wasHeld)) {
    for (const { official } of engagement.participants) last.set(official, engagement)
  }
  return new Map(
    [...last].map(([official, engagement]) => {
      const entry = engagementEntry(engagement, catalog)
      return [official, { ...entry, id: `last:${official}` }]
    }),
  )
}

/** Lines of contact, found by their other names as well: "defense ministers". */
export const lineGroup = (lines: readonly ContactLine[]): EntryGroup => ({
  label: 'Lines of contact',
  items: lines.map(({ id, label, aliases }) => ({
    id: `line:${id}`,
    label,
    names: aliases,
    href: contactLineHref(id),
  })),
})

/**
 * Concepts, each found by any of its wordings in either language, then the terms that stand for
 * none; each most used first.
 */
export function termGroup(
  uses: readonly TermUse[],
  glossary: readonly Concept[],
  engagements: readonly Engagement[],
): EntryGroup {
  const known = new Set(glossary.flatMap(({ terms }) => terms))
  const concepts = orderConcepts(gatherConcepts(glossary, uses, engagements), 'uses')
  return {
    label: 'Terms',
    items: [
      ...concepts.map(conceptEntry),
      ...termEntries(uses.filter(({ term }) => !known.has(term))),
    ],
  }
}

const conceptEntry = ({ concept: { id, en, zh, terms }, uses }: UsedConcept): Entry => ({
  id: `concept:${id}`,
  label: en,
  isVerbatim: true,
  labelZh: zh,
  names: [zh, ...terms],
  detail: count(new Set(uses.map(({ engagement }) => engagement)).size, 'engagement'),
  href: conceptHref(id),
})

/** Terms of art, each leading to its uses beside the explorer. */
function termEntries(uses: readonly TermUse[]): Entry[] {
  const variants = new Map<string, Set<string>>()
  const engagements = new Map<string, Set<string>>()
  for (const { term, engagement } of uses) {
    const key = foldTerm(term)
    variants.set(key, (variants.get(key) ?? new Set()).add(term))
    engagements.set(key, (engagements.get(key) ?? new Set()).add(engagement))
  }
  const items = [...variants].map(([key, spellings]) => {
    const [label = key] = spellings
    const used = engagements.get(key)?.size ?? 0
    const entry: Entry = {
      id: `term:${key}`,
      label,
      isVerbatim: true,
      names: [...spellings],
      detail: count(used, 'engagement'),
      href: explorerHref({ term: label }),
    }
    return { entry, used }
  })
  return items.toSorted((a, b) => b.used - a.used).map(({ entry }) => entry)
}

/**
 * A line that searches the accounts for the text, for when names are not enough.
 *
 * @param hits the number of engagements that it finds; `null` while that is not known
 */
export const searchEntry = (query: string, hits: number | null): Entry => ({
  id: 'search',
  label: `Search the accounts for “${query}”`,
  detail: hits === null ? undefined : count(hits, 'engagement'),
  href: explorerHref({ q: query }),
})
