import { daysBetween, type Day } from '../../src/domain/day.ts'
import type {
  Account,
  EngagementRecord,
  Official,
  OfficialSide,
} from '../../src/domain/engagement.ts'
import type { Report } from './fault.ts'

/** What a record may name. */
export interface Known {
  officials: ReadonlyMap<string, Official>
  topics: ReadonlySet<string>
}

const MOST_TERM_WORDS = 6
// Six words at 1.6 characters a word, rounded up, and as much again for names and pauses.
const MOST_TERM_CHARACTERS = 20
/** Washington and Beijing are at most thirteen hours apart; a late readout may add a day. */
const MOST_DAYS_APART = 2

/** Checks what a well-formed record says, as far as it can be told from the record alone. */
export function checkRecord(
  file: string,
  record: EngagementRecord,
  known: Known,
  report: Report,
): void {
  checkName(file, record, report)
  checkDates(record, report)
  checkParticipants(record, known, report)
  checkTopics(record, known, report)
  checkAccounts(record, report)
  checkMatches(record, report)
}

function checkName(file: string, { id, date }: EngagementRecord, report: Report) {
  if (!id.startsWith(`${date}-`)) report('id', id, `an id that begins with the date, ${date}`)
  const expected = `engagements/${id.slice(0, 4)}/${id}.json`
  if (file !== expected) report('id', id, `the name of its file, which would be ${expected}`)
}

function checkDates({ date, endDate, dates, place }: EngagementRecord, report: Report) {
  if (endDate !== undefined && endDate < date) {
    report('endDate', endDate, `a day not before the first one, ${date}`)
  }
  if (place !== null) return
  if (dates.us && dates.cn && Math.abs(daysBetween(dates.us, dates.cn)) > MOST_DAYS_APART) {
    report('dates.cn', dates.cn, `at most ${MOST_DAYS_APART} days from dates.us, ${dates.us}`)
  }
  const expected: Day | undefined = dates.us ?? dates.cn
  if (expected !== undefined && date !== expected) {
    report('date', date, `for a remote contact the day one side gives, ${expected}`)
  }
}

function checkParticipants({ participants }: EngagementRecord, known: Known, report: Report) {
  const seen = new Set<string>()
  const leads = new Set<OfficialSide>()
  for (const [index, { official, lead }] of participants.entries()) {
    const path = `participants[${index}].official`
    const person = known.officials.get(official)
    if (!person) {
      report(path, official, 'an id of officials.json', known.officials.keys())
    } else if (lead) leads.add(person.side)
    if (seen.has(official)) report(path, official, 'each official once')
    seen.add(official)
  }
  const allKnown = participants.every(({ official }) => known.officials.has(official))
  if (allKnown && (!leads.has('us') || !leads.has('cn'))) {
    report('participants', [...leads], 'a lead of each side, us and cn')
  }
}

function checkTopics({ topics, accounts }: EngagementRecord, known: Known, report: Report) {
  const listed = new Set<string>()
  for (const [index, topic] of topics.entries()) {
    const path = `topics[${index}]`
    if (!known.topics.has(topic)) report(path, topic, 'an id of topics.json', known.topics)
    if (listed.has(topic)) report(path, topic, 'each topic once')
    listed.add(topic)
  }
  for (const [a, account] of accounts.entries()) {
    for (const [p, point] of account.points.entries()) {
      for (const [t, topic] of point.topics.entries()) {
        const path = `accounts[${a}].points[${p}].topics[${t}]`
        if (!known.topics.has(topic)) report(path, topic, 'an id of topics.json', known.topics)
        else if (!listed.has(topic)) report(path, topic, 'a topic that the record’s topics list')
        if (point.topics.indexOf(topic) < t) report(path, topic, 'each topic once')
      }
    }
  }
}

function checkAccounts({ accounts }: EngagementRecord, report: Report) {
  for (const [a, account] of accounts.entries()) {
    const first = accounts.findIndex(other => other.side === account.side)
    if (first < a) report(`accounts[${a}].side`, account.side, 'at most one account a side')
    for (const [p, point] of account.points.entries()) {
      for (const [t, term] of (point.terms ?? []).entries()) {
        checkTerm(term, `accounts[${a}].points[${p}].terms[${t}]`, report)
      }
    }
  }
}

function checkTerm(term: string, path: string, report: Report) {
  if (/\p{Script=Han}/u.test(term)) {
    if ([...term].length > MOST_TERM_CHARACTERS) {
      report(path, term, `at most ${MOST_TERM_CHARACTERS} characters`)
    }
  } else if (term.trim().split(/\s+/).length > MOST_TERM_WORDS) {
    report(path, term, `at most ${MOST_TERM_WORDS} words`)
  }
}

function checkMatches({ accounts }: EngagementRecord, report: Report) {
  for (const [a, account] of accounts.entries()) {
    const across = accounts.filter(other => other.side !== account.side)
    const letters = new Set(across.flatMap(lettersOf))
    for (const [p, { match }] of account.points.entries()) {
      if (match !== undefined && !letters.has(match)) {
        const path = `accounts[${a}].points[${p}].match`
        report(path, match, 'a letter that a point of the other side’s account has too')
      }
    }
  }
}

const lettersOf = (account: Account) => account.points.flatMap(({ match }) => match ?? [])
