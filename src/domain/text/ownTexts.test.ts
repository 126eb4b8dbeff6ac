import { describe, expect, it } from 'vitest'
import { NO_TEXTS, nameOf } from './ownTexts.ts'

const named = (title: string, us: string, cn: string) =>
  nameOf({
    title,
    texts: {
      us: { ...NO_TEXTS.us, publisher: us },
      cn: { ...NO_TEXTS.cn, publisher: cn },
    },
  })

const starting = (text: string) => ({ ...NO_TEXTS, us: { ...NO_TEXTS.us, text } })

describe(nameOf, () => {
  it.each([
    [' A call ', 'The White House', 'Xinhua', 'A call'],
    [' ', 'The White House', 'Xinhua', 'The White House and Xinhua'],
    ['', '', 'Xinhua', 'Xinhua'],
    ['', '', ' ', 'Untitled comparison'],
  ])('calls “%s” of “%s” and “%s” “%s”', (title, us, cn, name) => {
    expect(named(title, us, cn)).toBe(name)
  })

  it('calls what has no other name by its first line', () => {
    expect(nameOf({ title: '', texts: starting('\n A readout\nOf a call') })).toBe('A readout')
    expect(nameOf({ title: '', texts: starting('a'.repeat(200)) })).toBe(`${'a'.repeat(70)}…`)
  })
})
