import { describe, expect, it } from 'vitest'
import type { Official } from '../record/engagement.ts'
import { compareTexts } from './analyse.ts'
import { prepareContext } from './context.ts'

const person = (side: 'us' | 'cn', short: string, nameZh: string): Official => ({
  id: short,
  name: short,
  nameZh,
  side,
  short,
  kind: 'person',
  posts: [],
  aliases: [],
})
const context = prepareContext(
  [
    person('us', 'Blinken', '布林肯'),
    person('us', 'Yellen', '耶伦'),
    person('cn', 'Wang Yi', '王毅'),
    person('cn', 'He Lifeng', '何立峰'),
  ],
  [],
  () => [],
)

describe('meetingDoubts', () => {
  it.each([
    [
      'days apart',
      'Washington, February 3, 2023\n\nThey met.',
      '2023年7月28日\n\n双方会谈。',
      'days',
    ],
    ['days near', 'February 3, 2023\n\nThey met.', '2023-02-05\n\n双方会谈。', ''],
    ['across the year’s end', 'BEIJING, Dec. 31 -- They met.', '2024年1月1日，双方会谈。', ''],
    ['no years', 'BEIJING, March 3 -- They met.', '3月20日，双方会谈。', 'days'],
    ['a day in the text', 'They met on March 3, 2023.', '2024年1月1日，双方会谈。', ''],
    ['other people', 'Blinken met Wang Yi.', '耶伦同何立峰会谈。', 'names'],
    ['one in common', 'Blinken met Wang Yi.', '王毅会见耶伦。', ''],
    ['one each', 'Blinken met his counterpart.', '王毅会见美国国务卿。', ''],
    ['nobody', 'They met.', '双方会谈。', ''],
  ])('%s', (_name, us, cn, expected) => {
    const { doubts } = compareTexts(us, cn, context)
    expect(doubts.map(({ kind }) => kind).join(' ')).toBe(expected)
  })
})
