import type { ContactLine } from '../../domain/record/contact.ts'
import type { Catalog } from '../../domain/record/catalog.ts'
import { formatDay } from '../../domain/time/day.ts'
import { wasHeld, type Engagement, type Side } from '../../domain/record/engagement.ts'
import { count } from '../../domain/record/labels.ts'
import type { Named } from '../../domain/search/nameIndex.ts'
import type { TermName } from '../../domain/search/termNames.ts'
import { latestPost } from '../../domain/record/officials.ts'
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
  last?: (() => Entry | undefined) | undefined
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

/** The topics, in their order. */
export const topicGroup = ({ topics }: Catalog): EntryGroup => ({
  label: 'Topics',
  items: [...topics.values()].map(({ id, label, labelZh, aliases = [], group }) => ({
    id: `topic:${id}`,
    label,
    labelZh,
    names: [labelZh, ...aliases],
    detail: group,
    href: topicHref(id),
  })),
})

/** The officials, those with the most engagements first. */
export function officialEntries(catalog: Catalog): Entry[] {
  const met = new Map<string, number>()
  const last = new Map<string, Engagement>()
  for (const engagement of catalog.engagements) {
    for (const { official } of engagement.participants) {
      met.set(official, (met.get(official) ?? 0) + 1)
      if (wasHeld(engagement)) last.set(official, engagement)
    }
  }
  const lastOf = (id: string) => {
    const engagement = last.get(id)
    return engagement && { ...engagementEntry(engagement, catalog), id: `last:${id}` }
  }
  return [...catalog.officials.values()]
    .toSorted((a, b) => (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0))
    .map(({ id, name, nameZh, aliases, posts, side }) => ({
      id: `official:${id}`,
      label: name,
      isVerbatim: true,
      labelZh: nameZh,
      names: [nameZh ?? '', ...aliases],
      detail: latestPost({ posts }),
      side: side === 'other' ? undefined : side,
      href: officialHref(id),
      last: () => lastOf(id),
    }))
}

/** The engagements one after another, the newest first. */
export function* engagementEntries(catalog: Catalog): Generator<Entry> {
  for (const engagement of catalog.engagements.toReversed()) {
    yield engagementEntry(engagement, catalog)
  }
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

/** Concepts, each found by any of its wordings in either language, and terms that stand for none. */
export const termEntries = (terms: readonly TermName[]): Entry[] =>
  terms.map(({ concept, label, labelZh, names, engagements }) => ({
    id: concept === null ? `term:${foldTerm(label)}` : `concept:${concept}`,
    label,
    isVerbatim: true,
    labelZh: labelZh ?? undefined,
    names: labelZh === null ? names : [labelZh, ...names],
    detail: count(engagements, 'engagement'),
    href: concept === null ? explorerHref({ term: label }) : conceptHref(concept),
  }))

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
