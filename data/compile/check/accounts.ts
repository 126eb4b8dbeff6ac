import type { Account } from '../../../src/domain/record/engagement.ts'
import type { Report } from '../fault.ts'
import type { Filed } from './known.ts'

const MOST_TERM_WORDS = 6
/** Chinese puts no spaces between words; its longest set phrases have four groups of four. */
const MOST_TERM_CHARACTERS = 20

/** At most one account a side; terms are short; matched letters stand on both sides. */
export function checkAccounts({ record, report }: Filed): void {
  const { accounts } = record
  for (const [index, account] of accounts.entries()) {
    const path = `accounts[${index}]`
    if (accounts.findIndex(other => other.side === account.side) < index) {
      report(`${path}.side`, account.side, 'at most one account a side')
    }
    checkMatches(accounts, account, path, report)
    for (const [number, { terms = [] }] of account.points.entries()) {
      checkTerms(terms, `${path}.points[${number}].terms`, report)
    }
  }
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
