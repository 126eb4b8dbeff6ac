import { describe, expect, it } from 'vitest'
import { conceptsIn } from './concepts.ts'

const shared = (a: string, b: string) => {
  const others = conceptsIn(b)
  return conceptsIn(a).filter(concept => others.includes(concept)).length
}

describe(conceptsIn, () => {
  it.each([
    ['They exchanged views on the Middle East.', '双方就中东局势交换意见。', 2],
    ['Talks were candid and constructive.', '会谈坦诚、富有建设性。', 2],
    ['There is no change to the one China policy.', '一个中国政策没有改变。', 2],
    ['They met in Vienna.', '双方在维也纳会晤。', 2],
    ['TikTok and APEC', 'TikTok、亚太经合组织', 2],
    ['Fentanyl', '气候变化', 0],
  ])('%s | %s: %d', (english, chinese, expected) => {
    expect(shared(english, chinese)).toBe(expected)
  })

  it.each(['', 'The weather was fine.', '天气很好。'])('finds nothing in “%s”', text => {
    expect(conceptsIn(text)).toEqual([])
  })
})
