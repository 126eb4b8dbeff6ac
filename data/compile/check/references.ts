import type { Filed, Known } from './known.ts'

/** Officials and topics that a record refers to exist, and appear in each list only once. */
export function checkReferences(filed: Filed, known: Known): void {
  checkParticipants(filed, known)
  checkTopics(filed, known)
}

function checkParticipants({ record, report }: Filed, known: Known) {
  const { participants } = record
  for (const [index, { official }] of participants.entries()) {
    const path = `participants[${index}].official`
    if (!known.officialIds.has(official)) {
      report(path, official, 'the id of an official in officials.json', known.officialIds)
    }
    if (participants.findIndex(other => other.official === official) < index) {
      report(path, official, 'each official once')
    }
  }
  // If an official is unknown, so is the side of the lead.
  if (!participants.every(({ official }) => known.officials.has(official))) return
  const leads = participants.filter(({ lead }) => lead)
  for (const side of ['us', 'cn'] as const) {
    if (leads.some(({ official }) => known.officials.get(official)?.side === side)) continue
    const found = leads.map(({ official }) => official)
    report('participants', found, `a lead of the ${side} side among them`)
  }
}

function checkTopics({ record, report }: Filed, known: Known) {
  const check = (path: string, topics: readonly string[], mayHold: ReadonlySet<string> | null) => {
    for (const [index, topic] of topics.entries()) {
      const at = `${path}[${index}]`
      if (!known.topicIds.has(topic))
        report(at, topic, 'the id of a topic in topics.json', known.topicIds)
      else if (mayHold && !mayHold.has(topic)) report(at, topic, 'a topic that the record lists')
      if (topics.indexOf(topic) < index) report(at, topic, 'each topic once')
    }
  }
  check('topics', record.topics, null)
  // A mistyped topic in the record's list would be missing everywhere else; one fault is enough.
  const isSound = record.topics.every(topic => known.topicIds.has(topic))
  const listed = isSound ? new Set(record.topics) : null
  for (const [a, account] of record.accounts.entries()) {
    for (const [p, point] of account.points.entries()) {
      check(`accounts[${a}].points[${p}].topics`, point.topics, listed)
    }
  }
}
