import { describe, expect, it } from 'vitest'
import type { Act, Side, Speaker } from '../record/engagement.ts'
import type { OtherReport } from '../record/claim.ts'
import { claimLine, otherReportLine } from './labels.ts'

describe('the words of a point that makes a claim', () => {
  it.each<[Speaker, Act, Side, OtherReport | null, string, string | null]>([
    ['both', 'agree', 'us', 'agreed', 'Both agreed', null],
    ['cn', 'agree', 'cn', 'agreed', 'Beijing agrees', 'agreed in the American account, too'],
    [
      'both',
      'agree',
      'cn',
      'left-out',
      'Agreement, according to Beijing',
      'not in the American account',
    ],
    [
      'both',
      'agree',
      'cn',
      'part',
      'Agreement, according to Beijing',
      'Washington’s account is known only in part',
    ],
    ['both', 'agree', 'us', 'absent', 'Agreement, according to Washington', 'no Chinese account'],
    [
      'both',
      'agree',
      'us',
      'reported',
      'Agreement, according to Washington',
      'in the Chinese account, too, but not as agreed',
    ],
    [
      'us',
      'state',
      'cn',
      'left-out',
      'Washington states, says Beijing',
      'not in the American account',
    ],
    [
      'us',
      'state',
      'cn',
      'reported',
      'Washington states, says Beijing',
      'also in the American account',
    ],
    [
      'us',
      'state',
      'cn',
      'agreed',
      'Washington states, says Beijing',
      'also in the American account',
    ],
    [
      'cn',
      'agree',
      'us',
      'left-out',
      'Beijing agrees, says Washington',
      'not in the Chinese account',
    ],
    ['cn', 'agree', 'cn', 'absent', 'Beijing agrees', 'no American account'],
    ['both', 'welcome', 'cn', null, 'Both welcomed', null],
    ['cn', 'urge', 'cn', null, 'Beijing urges', null],
  ])('%s %s in the account of %s, %s there', (speaker, act, side, otherReport, line, second) => {
    expect(claimLine({ speaker, act }, side, otherReport)).toBe(line)
    expect(otherReportLine({ speaker, act }, side, otherReport)).toBe(second)
  })
})
