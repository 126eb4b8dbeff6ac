import { createLoader } from 'nuqs/server'
import { VERSION } from './codec.ts'
import { PARSERS } from './parsers.ts'

const load = createLoader(PARSERS)

/** Fields whose values are lists joined by commas. */
const LIST_PARAMS: ReadonlySet<string> = new Set([
  'officials',
  'topics',
  'format',
  'level',
  'status',
  'asked',
  'place',
  'standing',
  'act',
  'speaker',
  'versus',
  'charts',
])

/** Something in an address that could not be read and was left out. */
export interface Ignored {
  /** The parameter, as written in the address. */
  param: string
  /** The value, or a single item of a list. */
  value: string
  /** The reason, as the end of a sentence: "is not a day, such as 2023-02-28". */
  reason: string
}

// Tracking parameters that mail and social services add to shared links; not the reader's doing.
const TRACKING = /^(utm_|fbclid$|gclid$|mc_)/

const REASONS: Record<string, string> = {
  from: 'is not a day such as 2023-02-28',
  to: 'is not a day such as 2023-02-28',
  versus: 'is not a period such as 2021-01-20..2025-01-19',
  q: 'is empty',
  term: 'is empty',
}

/** Everything that `parseView` ignores in a query string, in the order of the address. */
export function findIgnored(search: string): Ignored[] {
  const ignored: Ignored[] = []
  const seen = new Set<string>()
  for (const [param, value] of new URLSearchParams(search)) {
    if (TRACKING.test(param) || param === VERSION) continue
    if (!isParam(param)) {
      ignored.push({ param, value, reason: 'is not a setting that this site knows' })
    } else if (seen.has(param)) {
      ignored.push({ param, value, reason: 'is given a second time' })
    } else {
      seen.add(param)
      const parts = LIST_PARAMS.has(param) ? value.split(',') : [value]
      for (const part of parts) {
        const readable = part === '' && LIST_PARAMS.has(param) && parts.length === 1
        if (readable || PARSERS[param].parse(part) !== null) continue
        ignored.push({ param, value: part, reason: REASONS[param] ?? 'is not one of its values' })
      }
    }
  }
  const { from, to } = load(new URLSearchParams(search))
  if (from && to && from > to) {
    ignored.push({ param: 'from', value: from, reason: `comes after the end, ${to}` })
  }
  return ignored
}

const isParam = (param: string): param is keyof typeof PARSERS => Object.hasOwn(PARSERS, param)
