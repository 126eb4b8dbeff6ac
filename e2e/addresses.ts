import { CLAIM_CHOICES } from '../src/domain/claims/choice.ts'
import { SILENCE_PARTS } from '../src/domain/accounts/silence.ts'
import { STANDINGS } from '../src/domain/record/claim.ts'
import {
  ACTS,
  FORMATS,
  INITIATORS,
  LEVELS,
  SPEAKERS,
  STATUSES,
} from '../src/domain/record/engagement.ts'
import { BINS } from '../src/domain/time/bins.ts'
import * as settings from '../src/domain/view/view.ts'
import { PARAMS } from '../src/url/parsers.ts'
import { RECORDS } from './fixtures.ts'
import { EXAMPLES, nothingAt } from './pages.ts'

/** The values of all closed vocabularies. */
const WORDS: readonly string[] = [
  [ACTS, FORMATS, INITIATORS, LEVELS, SPEAKERS, STATUSES, BINS],
  [CLAIM_CHOICES, SILENCE_PARTS, STANDINGS],
  Object.values(settings).filter(setting => Array.isArray(setting)),
].flat(2)

const OTHER_VALUES =
  '1,0,,%00,<b>,__proto__,9999-12-31,0001-01-01,nope,台湾,two words,2023-02-30,taiwan.cn,energy.both,2021-01-20..2025-01-19,2025-01-20..,..2020-12-31,defence-chiefs,leaders,beijing,remote,one China policy,guardrails'.split(
    ',',
  )

/** Ends of a path that name nothing. */
const TAILS = ['', '', '', '', '__proto__', '%3Cscript%3E', 'x/y', '%20', '☃', '0'.repeat(300)]

/** Where a point or a part of a page is. */
const HASHES = ['', '', '', '#us-1', '#cn-3', '#taiwan', '#us-99', '#%E0%A4%A']

const PATHS = [
  ...EXAMPLES.map(({ path }) => path),
  ...nothingAt(''),
  '/topics/energy',
  '/officials/joe-biden',
  '/contacts/leaders',
  '/e/nope',
  '/nowhere',
]

/**
 * An address of some page with some of all parameters, whether it makes sense or not.
 *
 * @param oneOf picks one of several values
 */
export function anyAddress(oneOf: <Value>(values: readonly Value[]) => Value): string {
  const record = oneOf(RECORDS)
  const named = [
    ...record.participants.map(({ official }) => official),
    record.id,
    record.date,
    record.endDate ?? record.date,
    ...record.topics,
  ]
  const value = () => oneOf([oneOf(WORDS), oneOf(WORDS), oneOf(OTHER_VALUES), oneOf(named)])
  const params = Array.from({ length: oneOf([0, 1, 1, 2, 3, 6]) }, () => {
    const list = Array.from({ length: oneOf([1, 1, 2]) }, value).join(',')
    return `${oneOf(PARAMS.filter(param => param !== 'embed'))}=${encodeURIComponent(list)}`
  })
  const path = oneOf([oneOf(PATHS), oneOf(PATHS), `/e/${record.id}`])
  return path + oneOf(TAILS) + (params.length > 0 ? `?${params.join('&')}` : '') + oneOf(HASHES)
}
