import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { SITE_PREVIEW, previewPath } from '../../../src/domain/site/paths.ts'
import type { Publisher, SiteFile } from '../publisher.ts'
import type { Card } from './card.ts'
import { engagementCard, siteCard, topicCard } from './cards.ts'
import { drawCard } from './drawCard.ts'
import { renderCached } from './render.ts'
import { lightColours } from './tokens.ts'

const CACHE = join(import.meta.dirname, '../../../.cache/previews')

/**
 * The pictures that a link to a page previews with: one for each engagement and topic, and one
 * for every other page. Made where the site's address is known, without which no page could name
 * its picture.
 */
export const previews: Publisher = ({ address, dataset }) => {
  if (address.url === null) return []
  const colours = lightColours()
  // A picture takes three megabytes while it is drawn, and a processor.
  const limit = pLimit(availableParallelism())
  const file = (path: string, card: () => Card): SiteFile => ({
    path,
    content: () => limit(() => renderCached(drawCard(card(), colours), CACHE)),
  })
  return [
    file(SITE_PREVIEW, () => siteCard(dataset)),
    ...dataset.records.map(record =>
      file(previewPath('engagement', record.id), () => engagementCard(record, dataset)),
    ),
    ...dataset.topics.map(topic =>
      file(previewPath('topic', topic.id), () => topicCard(topic, dataset)),
    ),
  ]
}
