import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/domain/contacts/lineRecord.ts'
import { lineRule } from '../../src/domain/contacts/lineRule.ts'
import type { Day } from '../../src/domain/time/day.ts'
import { check } from './check.ts'
import { outline } from './outline.ts'
import { dataFolder, readSources } from './read.ts'
import { linesByEngagement } from './engagementLines.ts'

const { dataset } = check(readSources(dataFolder()))
if (!dataset) throw new Error('the records have faults')
const { records, officials, contacts } = dataset

/**
 * Engagements on a line, reckoned another way: by the titles that the records give to those who
 * led, instead of by the months of posts.
 */
function byTitles(us: RegExp, cn: RegExp): string[] {
  const sideOf = new Map(officials.map(({ id, side }) => [id, side]))
  const withMeetings = new Set(
    records.flatMap(({ status, related }) =>
      status === 'held' ? related.filter(({ type }) => type === 'part-of').map(({ id }) => id) : [],
    ),
  )
  return (
    records
      // A visit that was put off held no meetings, whatever call is recorded as a part of it.
      .filter(
        ({ id, format, status }) =>
          format !== 'visit' || status !== 'held' || !withMeetings.has(id),
      )
      .filter(({ format, participants }) => {
        const counted = participants.filter(({ lead }) => lead || format === 'talks')
        return (['us', 'cn'] as const).every(side =>
          counted.some(
            ({ official, title }) =>
              sideOf.get(official) === side && (side === 'us' ? us : cn).test(title),
          ),
        )
      })
      .map(({ id }) => id)
  )
}

const onLine = (line: string) =>
  [...linesByEngagement(dataset)].filter(([, lines]) => lines.includes(line)).map(([id]) => id)

describe(linesByEngagement, () => {
  it.each([
    ['leaders', /^President( of the United States)?$/, /^President( of China)?$/],
    [
      'foreign-ministers',
      /^Secretary of State$/,
      /Foreign Minister|Foreign Affairs|^State Councilor$/,
    ],
    ['treasury', /^Secretary of the Treasury$/, /^Vice Premier$/],
    ['climate-envoys', /Climate/, /Climate/],
    [
      'defence-chiefs',
      /^(Acting )?Secretary of (Defense|War)$/,
      /National Defense$|^Vice Chairman/,
    ],
  ])('%s has the engagements that titles in the records give it', (line, us, cn) => {
    // In the month of a change of posts both count: the call of three days before taking office.
    const inMonthOfChange = line === 'leaders' ? ['2025-01-17-trump-xi-call'] : []
    expect(onLine(line)).toEqual([...byTitles(us, cn), ...inMonthOfChange].toSorted())
  })

  it('keeps the defence chiefs’ silence of winter 2022 to 2023, and who broke it', () => {
    const engagements = records.map(outline)
    const rule = lineRule(engagements, new Map(officials.map(one => [one.id, one])))
    const line = contacts.find(({ id }) => id === 'defence-chiefs')
    if (!line) throw new Error('no such line')
    const within = { from: '2017-01-01' as Day, to: '2026-09-24' as Day }
    const { gaps, notHeld } = recordOf(line, engagements, rule, within)
    const gap = gaps.find(({ from }) => from === '2022-11-22')
    expect(gap).toMatchObject({ to: '2023-06-02', days: 192, after: { initiator: 'us' } })
    const failed = notHeld.filter(({ date }) => '2022-11-22' < date && date < '2023-06-02')
    expect(failed.map(({ date, initiator }) => [date, initiator])).toEqual([
      ['2023-02-04', 'us'],
      ['2023-05-29', 'us'],
    ])
  })
})
