import { describe, expect, it } from 'vitest'
import type { Official, Speaker } from '../record/engagement.ts'
import type { TextLanguage } from './analysis.ts'
import { indexNames } from './names.ts'
import { continuesSpeaker, speakerIn } from './speaker.ts'

const person = (side: 'us' | 'cn', short: string, name: string, nameZh: string): Official => ({
  id: name,
  name,
  nameZh,
  side,
  short,
  kind: 'person',
  posts: [],
  aliases: [],
})
const names = indexNames([
  person('us', 'Blinken', 'Antony Blinken', '布林肯'),
  person('us', 'Biden', 'Joe Biden', '拜登'),
  person('cn', 'Wang Yi', 'Wang Yi', '王毅'),
  person('cn', 'Xi', 'Xi Jinping', '习近平'),
  person('cn', 'He Lifeng', 'He Lifeng', '何立峰'),
])

describe(speakerIn, () => {
  it.each([
    ['us', 'en', 'us', 'Secretary Blinken raised concerns about the PRC’s practices.'],
    ['us', 'en', 'us', 'The Secretary underscored the importance of peace.'],
    ['us', 'en', 'us', 'Biden told Xi that policy has not changed.'],
    ['us', 'en', 'both', 'Blinken and Wang Yi exchanged views on the Middle East.'],
    ['us', 'en', 'both', 'The two sides agreed to stay in touch.'],
    ['us', 'en', 'both', 'They discussed Ukraine.'],
    ['cn', 'en', 'cn', 'Wang Yi urged the United States to stop.'],
    ['cn', 'en', 'cn', 'Wang warned Blinken.'],
    ['cn', 'en', 'cn', 'Vice Premier He Lifeng pointed out problems.'],
    ['cn', 'en', 'us', 'By the Chinese account Biden renewed his promises.'],
    ['cn', 'en', 'cn', 'In talks with Blinken, Wang Yi stressed three points.'],
    ['cn', 'en', 'us', 'The U.S. side reiterated that it does not seek a new Cold War.'],
    ['us', 'en', 'both', 'Secretary Blinken met today with Director Wang Yi in Beijing.'],
    ['us', 'en', 'both', 'Blinken said that he and Wang discussed Ukraine.'],
    ['cn', 'en', 'cn', 'The two countries should be partners, Xi said.'],
    ['us', 'en', 'cn', 'Washington, Wang Yi warned, would bear the consequences.'],
    ['us', 'en', 'both', 'Biden called Xi, and the two discussed Ukraine.'],
    ['cn', 'en', 'both', 'Beijing said the two sides held frank talks.'],
    ['us', 'en', 'both', 'The Treasury called the talks open and useful.'],
    ['us', 'en', 'us', 'Biden valued close contact with Xi and hoped for more.'],
    ['cn', 'en', 'cn', 'The foreign ministry said that the meeting was over.'],
    ['cn', 'zh', 'both', '王毅在北京会见美国国务卿布林肯。'],
    ['cn', 'zh', 'cn', '王毅强调，台湾问题是中国核心利益中的核心。'],
    ['cn', 'zh', 'us', '拜登表示，美方不寻求“新冷战”。'],
    ['cn', 'zh', 'both', '双方一致同意保持沟通。'],
    ['cn', 'zh', 'cn', '中方敦促美方取消单边制裁。'],
    ['cn', 'zh', 'us', '美方表示愿同中方加强沟通。'],
    ['cn', 'zh', 'both', '5月10日,王毅在维也纳同美国国务卿布林肯举行会晤。'],
    ['cn', 'zh', 'both', '双方就中美关系以及共同关心的国际和地区问题进行了坦诚的沟通。'],
    ['cn', 'zh', 'cn', '王毅表示,中美关系稳定发展,符合两国人民的共同利益。'],
    ['cn', 'zh', 'both', '王毅和布林肯就朝鲜半岛问题交换了意见。'],
  ] as ['us' | 'cn', TextLanguage, Speaker, string][])(
    'in a text of %s in %s: %s in “%s”',
    (side, language, speaker, text) => {
      const found = speakerIn(text, side, language, names)
      expect(found?.value).toBe(speaker)
      for (const { start, end } of found?.because ?? []) {
        expect(text.slice(start, end).trim()).not.toBe('')
      }
    },
  )

  it('answers nothing where nobody is named', () => {
    expect(speakerIn('Trade is important.', 'us', 'en', names)).toBeNull()
  })

  it.each([
    [true, 'Wang Yi stressed peace.'],
    [true, 'Wang Yi also firmly stressed peace.'],
    [false, 'The U.S. side must abide by what it confirmed.'],
    [false, 'urged the United States to stop.'],
    [true, '双方还就中东局势交换了意见。', 'zh'],
    [false, '双方应当落实两国元首共识。', 'zh'],
    [false, 'Wang Yi’s visit comes at an important time.'],
  ] as [boolean, string, TextLanguage?][])('reported is %s: %s', (isReported, text, language) => {
    expect(speakerIn(text, 'cn', language ?? 'en', names)?.isReported).toBe(isReported)
  })
})

describe(continuesSpeaker, () => {
  it.each([
    ['en', 'He also stressed that', true],
    ['en', 'and he urged Beijing', true],
    ['en', 'and reiterated that China must stop', true],
    ['en', 'He Lifeng said', false],
    ['en', 'Here they met', false],
    ['zh', '他强调', true],
    ['zh', '并要求美方', true],
    ['zh', '王毅强调', false],
  ] as [TextLanguage, string, boolean][])('%s: “%s” %s', (language, text, expected) => {
    expect(continuesSpeaker(text, language)).toBe(expected)
  })
})
