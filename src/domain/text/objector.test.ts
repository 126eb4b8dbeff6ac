import { describe, expect, it } from 'vitest'
import { analyseText } from './analyse.ts'
import type { Side, Speaker } from '../record/engagement.ts'
import { prepareContext } from './context.ts'
import { languageOf } from './language.ts'
import { objectorIn } from './objector.ts'

const context = prepareContext([], [], () => [])

const spokenBy = (side: Side, text: string): Speaker | undefined =>
  analyseText(side, text, context).passages[0]?.speaker.value

describe(objectorIn, () => {
  it.each([
    ['us', 'us', 'In the meeting concerns were raised about unfair practices.'],
    ['cn', 'cn', 'In the talks serious concern was expressed about tariffs.'],
    ['us', 'us', 'At the meeting the United States voiced concern over unfair practices.'],
    ['us', 'both', 'Both sides expressed concern about the fighting.'],
    ['cn', 'both', '双方对中东冲突表示关切。'],
    ['cn', 'cn', '会谈中对美方加征关税表示严重关切。'],
  ] as [Side, Speaker, string][])('in a text of %s, %s: %s', (side, speaker, text) => {
    expect(spokenBy(side, text)).toBe(speaker)
  })

  it.each([
    ['cn', 'us', 'The two sides discussed Ukraine, and the US side also raised concerns about it.'],
    ['us', 'cn', 'The two sides talked of trade, and China again objected to unfair tariffs.'],
    ['us', 'us', 'They met, and the Secretary raised with China concerns about unfair practices.'],
    ['us', 'us', 'The two sides expressed views on trade, among them unfair practices.'],
    ['cn', 'us', '双方会谈，美方对中方有关做法表示关切。'],
    ['cn', 'cn', '双方关切的问题中，中美经贸受到打压。'],
    ['us', 'both', 'They also strongly opposed the use of force.'],
    ['cn', 'both', '双方一致反对使用武力。'],
  ] as [Side, Speaker, string][])(
    'of a concern in a text of %s it is %s: %s',
    (side, expected, text) => {
      expect(objectorIn(text, side, languageOf(text), context.names)).toBe(expected)
    },
  )
})
