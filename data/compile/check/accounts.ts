import { otherSide, type Account, type Side } from '../../../src/domain/record/engagement.ts'
import type { Report } from '../fault.ts'
import type { Filed } from './known.ts'

const MOST_TERM_WORDS = 6
/** Chinese puts no spaces between words; its longest set phrases have sixteen characters. */
const MOST_TERM_CHARACTERS = 20

/** A text put together from more pages than this is unlikely to be complete. */
const MOST_PAGES = 4

/** The smallest share of an account's words that its points must cover. */
const LEAST_TOLD = 0.4

/**
 * At most one account per side; terms are short; match letters occur on both sides, on points that
 * share a topic; a text is put together from few pages, and its points cover most of it.
 */
export function checkAccounts({ record, report, warn }: Filed): void {
  const { accounts } = record
  for (const [index, account] of accounts.entries()) {
    const path = `accounts[${index}]`
    if (accounts.findIndex(other => other.side === account.side) < index) {
      report(`${path}.side`, account.side, 'at most one account a side')
    }
    checkMatches(accounts, account, path, report)
    checkExtent(account, path, { report, warn })
    for (const [number, { terms = [] }] of account.points.entries()) {
      checkTerms(terms, `${path}.points[${number}].terms`, report)
    }
  }
  checkExchanges(accounts, warn)
}

function checkMatches(
  accounts: readonly Account[],
  account: Account,
  path: string,
  report: Report,
) {
  const others = accounts.filter(other => other !== account)
  const letters = new Set(others.flatMap(other => other.points.map(point => point.match)))
  for (const [index, { match }] of account.points.entries()) {
    if (match === undefined || letters.has(match)) continue
    report(
      `${path}.points[${index}].match`,
      match,
      'a letter that the other side’s account has too',
    )
  }
}

/** Warns if the points with the same letter share no topic across the two sides. */
function checkExchanges(accounts: readonly Account[], warn: Report) {
  const topicsOf = (side: Side, letter: string) =>
    accounts
      .filter(account => account.side === side)
      .flatMap(({ points }) => points.filter(({ match }) => match === letter))
      .flatMap(({ topics }) => topics)
  const seen = new Set<string>()
  for (const [a, { side, points }] of accounts.entries()) {
    for (const [p, { match, topics }] of points.entries()) {
      if (match === undefined || seen.has(match)) continue
      seen.add(match)
      const other = topicsOf(otherSide(side), match)
      if (other.length === 0 || topicsOf(side, match).some(topic => other.includes(topic))) continue
      const path = `accounts[${a}].points[${p}].topics`
      warn(path, topics, `a topic that its match has, of ${[...new Set(other)].join(', ')}`)
    }
  }
}

/** Warns if a full text comes from many pages, or if the points cover too little of it. */
function checkExtent(
  account: Account,
  path: string,
  { report, warn }: Pick<Filed, 'report' | 'warn'>,
) {
  const { url, coverage, words, points } = account
  const pages = new Set(points.map(({ from }) => from ?? url))
  if (coverage === 'full' && pages.size > MOST_PAGES) {
    const found = `${coverage}, of ${pages.size} pages`
    warn(`${path}.coverage`, found, `“partial”, or a text of at most ${MOST_PAGES} pages`)
  }
  const told = points.reduce((sum, point) => sum + point.words, 0)
  if (words !== undefined && told < words * LEAST_TOLD) {
    const least = `points that add up to ${LEAST_TOLD * 100} % of the ${words} words at least`
    report(`${path}.points`, told, least)
  }
}

function checkTerms(terms: readonly string[], path: string, report: Report) {
  for (const [index, term] of terms.entries()) {
    const at = `${path}[${index}]`
    if (terms.indexOf(term) < index) report(at, term, 'each term once')
    if (/\p{Script=Han}/u.test(term)) {
      if (term.length > MOST_TERM_CHARACTERS) {
        report(at, term, `at most ${MOST_TERM_CHARACTERS} characters`)
      }
    } else if (term.split(/\s+/).length > MOST_TERM_WORDS) {
      report(at, term, `at most ${MOST_TERM_WORDS} words`)
    }
  }
}
