import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapHistory, redo, startHistory, step, undo } from './history.ts'

describe(step, () => {
  it('forgets what was undone', () => {
    const undone = undo(step(step(startHistory(1), 2), 3))
    expect(step(undone, 4)).toEqual({ past: [1, 2], present: 4, future: [] })
  })
})

describe(undo, () => {
  it('stays the same if there is no step back', () => {
    expect(undo(startHistory(1))).toEqual(startHistory(1))
    expect(redo(startHistory(1))).toEqual(startHistory(1))
  })

  it('is reversed by as many redo steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(20), (values, steps) => {
        let history = startHistory(0)
        for (const value of values) history = step(history, value)
        let walked = history
        const taken = Math.min(steps, values.length)
        for (let count = 0; count < taken; count++) walked = undo(walked)
        expect(walked.present).toBe([0, ...values][values.length - taken])
        for (let count = 0; count < taken; count++) walked = redo(walked)
        expect(walked).toEqual(history)
      }),
    )
  })
})

describe(mapHistory, () => {
  it('changes every value', () => {
    const history = undo(step(step(startHistory(1), 2), 3))
    expect(mapHistory(history, value => value * 10)).toEqual({
      past: [10],
      present: 20,
      future: [30],
    })
  })
})
