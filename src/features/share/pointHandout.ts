import { pointQuote } from '../../domain/cite/point.ts'
import type { PlacedPoint } from '../../domain/accounts/pairing.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { pointId } from '../../accounts/pointId.ts'
import { absoluteUrl, pointHref } from '../../url/links.ts'
import { publishedUrl } from '../../url/published.ts'

/** What is handed out of a point: its address, and its text with where it is from. */
export function pointHandout(
  record: EngagementRecord,
  placed: PlacedPoint,
  version: string,
): { link: string; text: string } {
  const path = pointHref(record.id, pointId(placed), version)
  const link = publishedUrl(path) ?? absoluteUrl(path)
  return { link, text: pointQuote(record, placed, link) }
}
