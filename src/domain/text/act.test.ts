import { describe, expect, it } from 'vitest'
import type { Act } from '../record/engagement.ts'
import { actIn } from './act.ts'
import type { TextLanguage } from './analysis.ts'

describe(actIn, () => {
  it.each([
    ['en', 'discuss', 'The two sides exchanged views on Ukraine.'],
    ['en', 'discuss', 'They had a candid and in-depth conversation.'],
    ['en', 'state', 'The Secretary reaffirmed the one China policy.'],
    ['en', 'state', 'Trade matters to both.'],
    ['en', 'urge', 'Wang Yi urged Washington to stop.'],
    ['en', 'warn', 'He warned of consequences.'],
    ['en', 'object', 'Xi protested against new sanctions.'],
    ['en', 'agree', 'Both sides agreed to stay in touch.'],
    ['en', 'propose', 'Xi proposed three principles.'],
    ['en', 'welcome', 'Biden welcomed the release.'],
    ['en', 'announce', 'China announced new rules.'],
    ['en', 'urge', 'Xi said that both must find a way.'],
    ['en', 'warn', 'Wang called Taiwan a red line.'],
    ['en', 'object', 'Blinken raised concerns about unfair practices.'],
    ['en', 'agree', 'Both sides will stay in touch.'],
    ['en', 'agree', 'They were to stay in touch.'],
    ['en', 'agree', 'China was to buy more goods.'],
    ['en', 'agree', 'Both sides remained committed to their goals.'],
    ['en', 'agree', 'China will lift the ban on poultry.'],
    ['en', 'state', 'Biden said that the United States will continue its work.'],
    ['en', 'urge', 'Xi hoped that Washington would lift sanctions.'],
    ['en', 'state', 'Xi hoped for steady ties.'],
    ['en', 'state', 'Biden wanted frank exchanges.'],
    ['en', 'welcome', 'Xi was pleased to see Biden.'],
    ['zh', 'urge', '王毅指出，美方应停止打压。'],
    ['zh', 'state', '王毅强调这十分重要。'],
    ['zh', 'discuss', '双方就乌克兰危机交换了意见。'],
    ['zh', 'state', '王毅强调中方立场。'],
    ['zh', 'urge', '中方敦促美方取消制裁。'],
    ['zh', 'agree', '双方一致同意设立工作组。'],
    ['zh', 'urge', '双方应当落实两国元首达成的重要共识。'],
    ['zh', 'discuss', '双方就中东局势,朝鲜半岛等问题进行了沟通。'],
    ['zh', 'object', '中方坚决反对。'],
    ['zh', 'welcome', '中方欢迎美方企业。'],
  ] as [TextLanguage, Act, string][])('%s, %s: %s', (language, act, text) => {
    expect(actIn(text, language).value).toBe(act)
  })

  it('says which words led to it', () => {
    const text = 'Wang Yi urged Washington to stop.'
    const [span] = actIn(text, 'en').because
    expect(text.slice(span?.start, span?.end)).toBe('urged')
  })
})
