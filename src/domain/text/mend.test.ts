import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rootsOf } from './brokenWords.ts'
import { mendText } from './mend.ts'

const roots = new Set(
  rootsOf(['premier export controls economy overcapacity market maintain communication price']),
)
const mended = (text: string) => mendText(text, roots).text

describe(mendText, () => {
  it('joins words and lines that a PDF file broke', () => {
    const lines = [
      'READOUT: The Secretary met today with Vice Pre-',
      'mier He Lifeng. They discussed ex\u00adport con-',
      'trols and the global eco-',
      'nomy. He raised over-',
      'capacity and non-',
      'market policies. Both sides agreed to main-',
      'tain open lines of com\u00ad',
      'munication.',
    ]
    expect(mended(lines.join('\r\n'))).toBe(
      'READOUT: The Secretary met today with Vice Premier He Lifeng. They discussed export controls and the global economy. He raised overcapacity and non-market policies. Both sides agreed to maintain open lines of communication.',
    )
  })

  it('leaves out what a page puts between the halves of a sentence', () => {
    const text =
      'The Department\n\nThe two sides discussed the\n\n- 2 -\n\nThe Department\n\nsituation in Ukraine.\n\n3\nThe Department\n\nThey agreed.'
    expect(mended(text)).toBe(
      'The Department\n\nThe two sides discussed the situation in Ukraine.\n\n3\nThe Department\n\nThey agreed.',
    )
  })

  it.each([
    ['ligatures', 'ﬁnancial eﬀorts', 'financial efforts'],
    ['zero-width signs', '\ufeffTai\u200bwan', 'Taiwan'],
    ['hard spaces', 'United\u00a0States  of', 'United States of'],
    ['a short line that goes on', 'He met\nwang in Beijing', 'He met wang in Beijing'],
    ['a line that ends in a comma', 'Beijing,\nMay 5', 'Beijing, May 5'],
    ['a heading', 'Readout\nThe two met.', 'Readout\nThe two met.'],
    ['bullets', 'They spoke of:\n- trade\n- climate', 'They spoke of:\n- trade\n- climate'],
    ['paragraphs', 'They met.\n\nThey spoke.', 'They met.\n\nThey spoke.'],
    [
      'Chinese lines',
      '双方就台湾问题和乌克兰危机深入交换了意见，\n并同意保持沟通。',
      '双方就台湾问题和乌克兰危机深入交换了意见，并同意保持沟通。',
    ],
    ['a Chinese heading', '王毅会见布林肯\n王毅表示', '王毅会见布林肯\n王毅表示'],
  ])('%s', (_name, text, expected) => {
    expect(mended(text)).toBe(expected)
  })

  it('knows where each character was', () => {
    const part = fc.constantFrom(
      'con-',
      'trols',
      '\n',
      ' ',
      '3',
      '台湾',
      '，',
      'The end.',
      '\u00ad',
      '- ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), parts => {
        const text = parts.join('')
        const once = mendText(text, roots)
        const offsets = Array.from({ length: once.text.length + 1 }, (_, at) => once.originOf(at))
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect(offsets.at(-1)).toBe(text.length)
      }),
    )
  })
})
