import type { Ignored } from '../../url/ignored.ts'

/** Values of one parameter in a link that were ignored for the same reason. */
export interface NoticeGroup {
  param: string
  values: readonly string[]
  reason: string
}

/** What was ignored, grouped by parameter and reason, in the order of the address. */
export function groupIgnored(ignored: readonly Ignored[]): NoticeGroup[] {
  const groups: (NoticeGroup & { values: string[] })[] = []
  for (const { param, value, reason } of ignored) {
    const same = groups.find(group => group.param === param && group.reason === reason)
    if (same) same.values.push(value)
    else groups.push({ param, values: [value], reason })
  }
  return groups
}

/**
 * "This link asked for topics “taiwn”, which is not in this record. It was left out."
 *
 * Reasons are in the singular; for several values they follow "each of which".
 */
export function noticeText({ param, values, reason }: NoticeGroup): string {
  const quoted = values.map(value => (value === '' ? 'nothing' : `“${value}”`))
  const last = quoted.at(-1) ?? ''
  const several = quoted.length > 1
  const list = several ? `${quoted.slice(0, -1).join(', ')} and ${last}` : last
  const which = several ? 'each of which' : 'which'
  const left = several ? 'They were left out.' : 'It was left out.'
  return `This link asked for ${param} ${list}, ${which} ${reason}. ${left}`
}
