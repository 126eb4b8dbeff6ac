import { describe, expect, it } from 'vitest'
import { analyseText } from './analyse.ts'
import type { Side, Speaker } from '../record/engagement.ts'
import { prepareContext } from './context.ts'
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
})
