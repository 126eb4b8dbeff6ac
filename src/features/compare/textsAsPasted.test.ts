import { describe, expect, it } from 'vitest'
import type { AnalysedText } from '../../domain/text/analysis.ts'
import { compareTexts } from '../../domain/text/analyse.ts'
import { context } from './fixtures/engine.ts'

const topicsOf = ({ passages }: AnalysedText) => [
  ...new Set(passages.flatMap(passage => passage.topics.map(({ topic }) => topic))),
]

describe('a text in traditional characters', () => {
  const US =
    'The Secretary stressed peace across the Taiwan Strait. They discussed fentanyl, climate change and the Middle East.'
  const CN =
    '王毅強調，臺灣問題是中國核心利益中的核心，美方應停止售臺武器，取消對華非法制裁，停止對華科技打壓。雙方還就中東局勢、烏克蘭、氣候變化和禁毒合作交換了意見。'

  it('is read for the same topics as one in simplified characters, and shown as pasted', () => {
    const { cn, pairs } = compareTexts(US, CN, context)
    expect(topicsOf(cn)).toEqual(
      expect.arrayContaining([
        'taiwan',
        'sovereignty',
        'sanctions',
        'technology',
        'middle-east',
        'ukraine',
        'climate',
        'narcotics',
      ]),
    )
    expect(cn.passages.map(({ text }) => text).join('')).toBe(CN)
    const [first] = cn.passages
    const taiwan = first?.topics.find(({ topic }) => topic === 'taiwan')
    const words = taiwan?.because.map(({ start, end }) => first?.text.slice(start, end))
    expect(words?.join(' ')).toContain('臺灣')
    expect(first?.speaker.value).toBe('cn')
    expect(pairs).toHaveLength(2)
  })
})

describe('a text with broken lines', () => {
  const US = `Office of the Spokesperson
FOR IMMEDIATE RELEASE
The below is attributable to Spokesperson Matthew Miller:
READOUT: The Secretary met today with Vice Pre-
mier He Lifeng. They discussed ex\u00adport con-
trols and the global eco-
nomy. The Secretary raised con-
cerns about over-
capacity and non-
market policies of the PRC. Both sides agreed to main-
tain open lines of com-
munication.
- 2 -
###
Share Facebook Twitter Print
This site uses cookies to improve your experience.`
  const CN = '何立峰對美方出口管制措施表示嚴重關切。雙方同意保持溝通。'

  it('is mended, and read without what only frames it', () => {
    const { us, pairs } = compareTexts(US, CN, context)
    const told = us.passages
      .filter(({ isBoilerplate }) => !isBoilerplate)
      .map(({ text }) => text.trim())
    expect(told).toEqual([
      'The Secretary met today with Vice Premier He Lifeng.',
      'They discussed export controls and the global economy.',
      'The Secretary raised concerns about overcapacity and non-market policies of the PRC.',
      'Both sides agreed to maintain open lines of communication.',
    ])
    expect(topicsOf(us)).toEqual(expect.arrayContaining(['technology', 'trade', 'channels']))
    const places = us.passages.map(({ place }) => US.slice(place.start, place.end))
    expect(places).toContain('They discussed ex\u00adport con-\ntrols and the global eco-\nnomy.')
    expect(pairs.map(pair => us.passages[pair.us]?.text.slice(0, 10))).toContain('Both sides')
  })

  it('never matches by words that name the parties', () => {
    const left = 'The United\nStates will act. The States of the Union are many.'
    const right = 'The United\nStates should stop. The United States must listen.'
    expect(compareTexts(left, right, context).pairs).toEqual([])
  })
})
