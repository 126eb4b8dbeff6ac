import type { Day } from '../time/day.ts'
import type { Citation } from './citation.ts'

/** The reference as CSL-JSON, a list of one, for citation processors. */
export function toCsl(citation: Citation): string {
  const { key, kind, title, container, creators, issued, version, url, accessed } = citation
  const item = {
    id: key,
    type: kind === 'dataset' ? 'dataset' : 'webpage',
    title,
    ...(creators.length > 0 && { author: creators.map(literal => ({ literal })) }),
    ...(container && { 'container-title': container }),
    ...(issued && { issued: dateParts(issued) }),
    version,
    URL: url,
    ...(accessed && { accessed: dateParts(accessed) }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

const dateParts = (day: Day) => ({ 'date-parts': [day.split('-').map(Number)] })
