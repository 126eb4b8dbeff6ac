import { engagementTitle } from '../../domain/record/descriptions.ts'
import { presentId } from '../../domain/record/formerIds.ts'
import { nearest } from '../../domain/search/nearest.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import {
  engagementHref,
  officialHref,
  officialsHref,
  topicHref,
  topicsHref,
} from '../../url/links.ts'
import { MovedPage } from './MovedPage.tsx'
import { UnknownEngagement, UnknownPart } from './NotFoundPage.tsx'

/** No engagement has the id: the one that had it before, or the nearest that exist. */
export function MissingEngagement({ id }: { id: string }) {
  const { engagements, aliases } = useCatalog()
  const found = engagements.find(engagement => engagement.id === aliases.get(id))
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

/** No topic has the id: the one that had it before, or the nearest that exist. */
export function MissingTopic({ id }: { id: string }) {
  const { topics } = useCatalog()
  return (
    <MissingPart
      kind="topic"
      id={id}
      entries={topics}
      nameOf={topic => topic.label}
      hrefOf={topicHref}
      all={{ label: 'See all topics', href: topicsHref() }}
    />
  )
}

/** No official has the id: the one that had it before, or the nearest that exist. */
export function MissingOfficial({ id }: { id: string }) {
  const { officials } = useCatalog()
  return (
    <MissingPart
      kind="official"
      id={id}
      entries={officials}
      nameOf={official => official.name}
      hrefOf={officialHref}
      all={{ label: 'See all officials', href: officialsHref() }}
    />
  )
}

interface MissingPartProps<Entry> {
  kind: 'topic' | 'official'
  id: string
  entries: ReadonlyMap<string, Entry>
  nameOf: (entry: Entry) => string
  hrefOf: (id: string) => string
  /** Where all of them are. */
  all: { label: string; href: string }
}

function MissingPart<Entry extends { id: string; formerIds?: string[] | undefined }>({
  kind,
  id,
  entries,
  nameOf,
  hrefOf,
  all,
}: MissingPartProps<Entry>) {
  const found = entries.get(presentId(id, entries))
  if (!found) {
    const like = nearest(id, [...entries.keys()], 3).flatMap(near => entries.get(near) ?? [])
    return (
      <UnknownPart
        what={kind}
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
