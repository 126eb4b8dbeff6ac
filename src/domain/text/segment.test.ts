import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendText } from './mend.ts'
import { segment, textOf } from './segment.ts'

/** The passages of a text, without white space at either end. */
const cut = (text: string) => segment(text).map(passage => textOf(text, passage).trim())

const EN = 'en'
const ZH = 'zh'

/** What texts are made of, and what they should not be made of. */
const PARTS =
  'Wang Yi said|and he also urged| |. |。|；|; |, |\n|“|”|U.S.|Mr. |强调|，|\u200b|\u202e|שלום|\ud800|<script>|1. '.split(
    '|',
  )

describe(segment, () => {
  it.each([
    [EN, 'titles', ['Mr. Wang met Gen. Brown and Sen. Daines.', 'They spoke.']],
    [EN, 'letters within', ['The U.S. Secretary met the U.S. side.', 'He left.']],
    [EN, 'letters at the end', ['He went back to the U.S.', 'The talks ended.']],
    [EN, 'initials', ['Antony J. Blinken met J. D. Vance.', 'He left.']],
    [EN, 'a number', ['Document No. 1 was signed.', 'He said no.', 'China agreed.']],
    [EN, 'hours', ['They met at 5 p.m. Beijing time.', 'They left at 9 a.m.', 'Talks go on.']],
    [EN, 'decimals', ['Tariffs fell to 3.5 percent.', 'Trade grew.']],
    [
      EN,
      'quotes after the stop',
      ['He opposed “Taiwan independence.”', 'She said “No!”', 'He left.'],
    ],
    [EN, 'a quote that opens', ['He left.', '“One China” is it.', '(“No,” he said.)']],
    [EN, 'no space after the stop', ['He left.', '“One China” is it.', '"No" it is.']],
    [EN, 'no space after the stop', ['They met in Beijing.', 'The talks were frank.']],
    [EN, 'a question and a shout', ['Is it so?', 'It is!', 'Well.']],
    [ZH, 'stops', ['双方会谈。', '是吗？', '是！', '好。']],
    [ZH, 'quotes after the stop', ['王毅说：“好。”', '布林肯表示同意。']],
    [ZH, 'a quote that opens', ['不可逾越的红线。', '“台独”同台海和平水火不容。']],
    [ZH, 'quotes one after another', ['王毅说：“好。”', '“一中”原则是基石。']],
    [ZH, 'corner marks', ['是吗？', '「台獨」没有出路！', '『和平』可贵。']],
    [ZH, 'a title and a bracket', ['双方发表声明。', '《公报》有效。', '（完）']],
    [ZH, 'straight quotes', ['他说:"好。"', '"台独"没有出路。', '双方会谈。']],
    [ZH, 'a closing quote after a semicolon', ['二要共同维护世界的和平；”', '中方愿同美方合作。']],
    [ZH, 'an ellipsis', ['双方就台湾……等问题交换意见。', '会谈结束。']],
    [ZH, 'a semicolon', ['中方反对打压中国企业；', '要求美方取消单边制裁。']],
    [ZH, 'a short semicolon', ['一是尊重；二是合作。']],
  ])('%s: keeps and cuts at %s', (language, _name, sentences) => {
    const text = sentences.join(_name.startsWith('no space') || language === ZH ? '' : ' ')
    expect(cut(text)).toEqual(sentences)
  })

  it.each([
    [
      'a semicolon',
      ['Xi stressed mutual respect as the basis;', 'he warned against crossing the red line.'],
    ],
    [
      'a new report',
      [
        'The Secretary raised concerns about unfair economic practices against American firms,',
        'and he also urged the release of Americans who are wrongfully detained.',
      ],
    ],
    [
      'a new subject',
      [
        'Blinken reaffirmed that there has been no change to the one China policy of Washington,',
        'while Wang Yi stressed that Taiwan is at the very core of Chinese interests.',
      ],
    ],
    [
      'a report without a comma',
      [
        'The Secretary underscored the importance of peace and stability across the Taiwan Strait',
        'and reiterated that there has been no change to the U.S. one China policy.',
      ],
    ],
    [
      'a Chinese report with Latin marks',
      [
        '王毅重点就台湾问题表明严正立场并指出有关历史经纬和事实真相,',
        '强调维护国家统一始终是中国核心利益中的核心,任何人不要抱有幻想。',
      ],
    ],
    [
      'a Chinese report',
      [
        '王毅重点就台湾问题表明严正立场并指出有关历史经纬和事实真相，',
        '强调维护国家统一始终是中国核心利益中的核心，任何人不要抱有幻想。',
      ],
    ],
  ])('cuts a long sentence at %s', (_name, clauses) => {
    expect(cut(clauses.join(/\p{Script=Han}/u.test(clauses.join('')) ? '' : ' '))).toEqual(clauses)
    const passages = segment(clauses.join(' '))
    expect(new Set(passages.map(({ sentence }) => sentence)).size).toBe(1)
  })

  it.each([
    ['short ones', 'They met, and he said no.'],
    [
      'what goes on with a noun',
      'The Secretary objected to the tariffs that China announced on farm goods last week and proposed restrictions on the sale of rare earths.',
    ],
    [
      'what is quoted',
      'He named “respect and equality of the two; peace and cooperation for all”.',
    ],
  ])('leaves %s whole', (_name, text) => {
    expect(cut(text)).toEqual([text])
  })

  it('keeps headings, bullets and numbers with their lines', () => {
    const text = 'Readout\n\n- They met.\n• They spoke.\n1. The first point.\n(2) The second.\n'
    expect(cut(text)).toEqual([
      'Readout',
      '- They met.',
      '• They spoke.',
      '1. The first point.',
      '(2) The second.',
    ])
  })

  it('joins lines that a mail program broke', () => {
    const lines = [
      'The two sides held candid, substantive, and constructive talks on',
      'key priorities in the bilateral relationship and on a range of',
      'Global and regional issues. They agreed to maintain open channels',
      'of communication.',
    ]
    expect(cut(mendText(lines.join('\n'), new Set()).text)).toEqual([
      `${lines.slice(0, 2).join(' ')} Global and regional issues.`,
      'They agreed to maintain open channels of communication.',
    ])
  })

  it('counts paragraphs and sentences, and gives blank lines to the passage before', () => {
    const text = '\n\nOne. Two.\n\n\nThree.\n'
    expect(segment(text)).toEqual([
      { start: 0, end: 7, paragraph: 0, sentence: 0 },
      { start: 7, end: 14, paragraph: 0, sentence: 1 },
      { start: 14, end: 21, paragraph: 1, sentence: 2 },
    ])
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 120 }).map(parts => parts.join('')),
  )

  it('covers any text exactly and in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const passages = segment(text)
        expect(passages.map(passage => textOf(text, passage)).join('')).toBe(text)
        let end = 0
        for (const passage of passages) {
          expect(passage.start).toBe(end)
          expect(passage.end).toBeGreaterThan(passage.start)
          end = passage.end
        }
      }),
    )
  })

  it.each(['a', 'A. ', 'word ', '中', '”.', ', and he said ', '\n', ' ', '(“', '； ', '\u200b'])(
    'reads 200,000 characters of %j in one go',
    part => {
      const text = part.repeat(200_000 / part.length)
      expect(segment(text).at(-1)?.end).toBe(text.length)
    },
  )
})
