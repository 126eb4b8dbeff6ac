import { describe, expect, it } from 'vitest'
import { widthOf } from './fonts.ts'
import { fit, heightOf, shorten, type Space } from './wrap.ts'

const SPACE: Space = { face: 'title', width: 600, lines: 2, sizes: [60, 40, 20] }

describe(fit, () => {
  it('sets a short text on one line at the largest size', () => {
    expect(fit('Biden–Xi call', SPACE)).toEqual({ size: 60, lines: ['Biden–Xi call'] })
  })

  it('shrinks a long text until it fits, and leaves no single word on the last line', () => {
    expect(fit('Blinken–Wang call ahead of the virtual summit', SPACE)).toEqual({
      size: 40,
      lines: ['Blinken–Wang call ahead', 'of the virtual summit'],
    })
  })

  it('shrinks a text that is too high', () => {
    const set = fit('Blinken–Wang call', { ...SPACE, height: 50 })
    expect(set).toEqual({ size: 40, lines: ['Blinken–Wang call'] })
    expect(heightOf(set, 'title')).toBeLessThanOrEqual(50)
  })

  it.each([
    ['many words', 'engagement '.repeat(40)],
    ['one endless word', 'e'.repeat(300)],
    ['an endless word among others', `Talks on ${'e'.repeat(300)} in Geneva`],
  ])('ends %s in an ellipsis within the space', (_name, text) => {
    const { size, lines } = fit(text, SPACE)
    expect(size).toBe(20)
    expect(lines.length).toBeLessThanOrEqual(2)
    expect(lines.some(line => line.endsWith('…'))).toBe(true)
    for (const line of lines) expect(widthOf(line, 'title', size)).toBeLessThanOrEqual(600)
  })

  it('sets an empty text on no lines', () => {
    expect(fit('', SPACE).lines).toEqual([])
  })
})

describe(shorten, () => {
  it('cuts at the end and drops punctuation before the ellipsis', () => {
    expect(shorten('Beijing', 'text', 20, 200)).toBe('Beijing')
    expect(shorten('Blinken, Yellen, Raimondo', 'text', 20, 80)).toBe('Blinke…')
    expect(shorten('Blinken, Yellen, Raimondo', 'text', 20, 88)).toBe('Blinken…')
  })
})
