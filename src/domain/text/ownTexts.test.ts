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

describe(nameOf, () => {
  it.each([
    [' A call ', 'The White House', 'Xinhua', 'A call'],
    [' ', 'The White House', 'Xinhua', 'The White House and Xinhua'],
    ['', '', 'Xinhua', 'Xinhua'],
    ['', '', ' ', 'Untitled comparison'],
  ])('calls “%s” of “%s” and “%s” “%s”', (title, us, cn, name) => {
    expect(named(title, us, cn)).toBe(name)
  })
})
