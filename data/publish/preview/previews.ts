import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { PreviewKind } from '../../../src/domain/site/pages.ts'
import { SITE_PREVIEW, previewPath } from '../../../src/domain/site/paths.ts'
import type { Dataset } from '../../compile/dataset.ts'
import type { Publisher, SiteFile } from '../publisher.ts'
import type { Card } from './card.ts'
import { engagementCard, siteCard, topicCard } from './cards.ts'
import { drawCard } from './drawCard.ts'
import { renderCached } from './render.ts'
import { lightColours } from './tokens.ts'

const CACHE = join(import.meta.dirname, '../../../.cache/previews')

/** The cards of a kind of page, each made when it is drawn. */
type CardsOf = (dataset: Dataset) => { id: string; card: () => Card }[]

const CARDS: Readonly<Record<PreviewKind, CardsOf>> = {
  engagement: dataset =>
    dataset.records.map(record => ({
      id: record.id,
      card: () => engagementCard(record, dataset),
    })),
  topic: dataset =>
    dataset.topics.map(topic => ({ id: topic.id, card: () => topicCard(topic, dataset) })),
}

/**
 * The preview pictures of links: one for each page of a kind that has its own, and one for all
 * other pages. Drawn only if the site's address is known, since a page names its picture by an
 * absolute URL.
 */
export const previews: Publisher = ({ address, dataset }) => {
  if (address.url === null) return []
  const colours = lightColours()
  // Drawing a picture takes three megabytes and a processor.
  const limit = pLimit(availableParallelism())
  const file = (path: string, card: () => Card): SiteFile => ({
    path,
    content: () => limit(() => renderCached(drawCard(card(), colours), CACHE)),
  })
  const kinds = Object.entries(CARDS) as [PreviewKind, CardsOf][]
  return [
    file(SITE_PREVIEW, () => siteCard(dataset)),
    ...kinds.flatMap(([kind, cardsOf]) =>
      cardsOf(dataset).map(({ id, card }) => file(previewPath(kind, id), card)),
    ),
  ]
}
