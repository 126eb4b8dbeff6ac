import { formatDay } from '../time/day.ts'
import type { Citation } from './citation.ts'

/** The reference as a sentence, close to APA style, with the version and the day of access. */
export function toPlain(citation: Citation): string {
  const { title, container, creators, issued, version, url, accessed } = citation
  const year = issued?.slice(0, 4) ?? 'n.d.'
  const work = container
    ? `${title}. In ${container} (version ${version}) [Data set]`
    : `${title} (version ${version}) [Data set]`
  const who = creators.length > 0 ? `${creators.join(', ')} (${year}). ` : `(${year}). `
  const where = accessed ? `Retrieved ${formatDay(accessed)}, from ${url}` : url
  return `${who}${work}. ${where}\n`
}
