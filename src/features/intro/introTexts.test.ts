import { describe, expect, it } from 'vitest'
import type { Front } from '../../domain/measures/front.ts'
import type { Day } from '../../domain/time/day.ts'
import { questionsOf } from './introTexts.ts'

const front: Front = {
  engagements: 9,
  paired: 5,
  fullPairs: 2,
  recorded: { us: 6, cn: 7 },
  full: { us: 3, cn: 4 },
  latest: null,
  silence: { topic: 'taiwan', label: 'Taiwan', leftOut: { us: 19, cn: 2 } },
  agreements: { all: 403, both: 1 },
  gap: {
    line: 'defence-chiefs',
    label: 'Defence chiefs',
    from: '2020-08-06' as Day,
    to: '2022-04-20' as Day,
    days: 622,
  },
}

describe(questionsOf, () => {
  it('answers each question and leads to the view that shows it', () => {
    expect(questionsOf(front)).toEqual([
      {
        text: 'What does each side leave out?',
        answer: 'Taiwan: Washington 19 times, Beijing twice',
        href: '/?silence=taiwan.cn',
      },
      {
        text: 'Who says that it was agreed?',
        answer: 'Of 403 agreements, 1 is called agreed by both',
        href: '/claims',
      },
      {
        text: 'When did the defence chiefs not talk?',
        answer: 'The longest gap was 20 months, August 2020 to April 2022',
        href: '/contacts/defence-chiefs',
      },
    ])
  })

  it('leads to the larger number of silences', () => {
    const leftOut = { us: 0, cn: 1 }
    const silence = { topic: 'energy', label: 'Energy', leftOut }
    expect(questionsOf({ ...front, silence })[0]).toMatchObject({
      answer: 'Energy: Washington never, Beijing once',
      href: '/?silence=energy.us',
    })
  })

  it('asks nothing that the record does not answer', () => {
    const none = { ...front, silence: null, gap: null, agreements: { all: 0, both: 0 } }
    expect(questionsOf(none)).toEqual([])
  })
})
