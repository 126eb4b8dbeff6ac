import { engagementTitle } from '../../domain/record/titles.ts'
import { presentId } from '../../domain/record/formerIds.ts'
import { nearest } from '../../domain/search/nearest.ts'
import { sameId } from '../../domain/site/mendedAddress.ts'
import type { EntryPageKind } from '../../domain/site/pages.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useGlossaryFile } from '../../dataset/conceptQueries.ts'
import { useContactLines } from '../../dataset/contactQueries.ts'
import {
  conceptHref,
  contactLineHref,
  contactsHref,
  engagementHref,
  officialHref,
  officialsHref,
  termsHref,
  topicHref,
  topicsHref,
} from '../../url/links.ts'
import { MovedPage } from './MovedPage.tsx'
import { UnknownEngagement, UnknownPart } from './NotFoundPage.tsx'

// Nothing has the id in the address: these open what used to have it, or what a mangled link means,
// or else show the closest matches.

/** For the address of an engagement. */
export function MissingEngagement({ id }: { id: string }) {
  const { engagements, aliases } = useCatalog()
  const ids = [...engagements.map(engagement => engagement.id), ...aliases.keys()]
  const meant = aliases.get(id) ?? sameId(id, ids) ?? ''
  const found = engagements.find(engagement => engagement.id === (aliases.get(meant) ?? meant))
  if (!found) return <UnknownEngagement id={id} engagements={engagements} />
  return (
    <MovedPage
      page={{ kind: 'engagement', id: found.id }}
      title={engagementTitle(found)}
      name={found.title}
      href={engagementHref(found.id)}
    />
  )
}

/** For the address of a topic. */
export function MissingTopic({ id }: { id: string }) {
  const { topics } = useCatalog()
  return (
    <MissingPart
      kind="topic"
      what="topic"
      id={id}
      entries={topics}
      nameOf={topic => topic.label}
      hrefOf={topicHref}
      all={{ label: 'See all topics', href: topicsHref() }}
    />
  )
}

/** For the address of an official. */
export function MissingOfficial({ id }: { id: string }) {
  const { officials } = useCatalog()
  return (
    <MissingPart
      kind="official"
      what="official"
      id={id}
      entries={officials}
      nameOf={official => official.name}
      hrefOf={officialHref}
      all={{ label: 'See all officials', href: officialsHref() }}
    />
  )
}

/** For the address of a line of contact. */
export function MissingContactLine({ id }: { id: string }) {
  const lines = new Map(useContactLines().map(line => [line.id, line]))
  return (
    <MissingPart
      kind="contact-line"
      what="line of contact"
      id={id}
      entries={lines}
      nameOf={line => line.label}
      hrefOf={contactLineHref}
      all={{ label: 'See all lines of contact', href: contactsHref() }}
    />
  )
}

/** For the address of a concept. */
export function MissingConcept({ id }: { id: string }) {
  const glossary = useGlossaryFile()
  return (
    <MissingPart
      kind="concept"
      what="concept"
      id={id}
      entries={new Map(glossary.map(concept => [concept.id, concept]))}
      nameOf={concept => concept.en}
      hrefOf={conceptHref}
      all={{ label: 'See all terms', href: termsHref() }}
    />
  )
}

interface MissingPartProps<Entry> {
  kind: Exclude<EntryPageKind, 'engagement'>
  /** What the address should name: "topic". */
  what: string
  id: string
  entries: ReadonlyMap<string, Entry>
  nameOf: (entry: Entry) => string
  hrefOf: (id: string) => string
  /** The page that lists all of them. */
  all: { label: string; href: string }
}

function MissingPart<Entry extends { id: string; formerIds?: readonly string[] | undefined }>({
  kind,
  what,
  id,
  entries,
  nameOf,
  hrefOf,
  all,
}: MissingPartProps<Entry>) {
  const ids = [...entries.values()].flatMap(entry => [entry.id, ...(entry.formerIds ?? [])])
  const found = entries.get(presentId(sameId(id, ids) ?? id, entries))
  if (!found) {
    const like = nearest(id, [...entries.keys()], 3).flatMap(near => entries.get(near) ?? [])
    return (
      <UnknownPart
        what={what}
        id={id}
        nearest={like.map(entry => ({ label: nameOf(entry), href: hrefOf(entry.id) }))}
        all={all}
      />
    )
  }
  const name = nameOf(found)
  return (
    <MovedPage page={{ kind, id: found.id }} title={name} name={name} href={hrefOf(found.id)} />
  )
}
