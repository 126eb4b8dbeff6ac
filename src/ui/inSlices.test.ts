import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inSlices, runInSlices } from './inSlices.ts'

function* steps(count: number, ms: number): Generator<undefined, number> {
  for (let step = 0; step < count; step++) {
    if (ms > 0) vi.advanceTimersByTime(ms)
    yield
  }
  return count
}

describe(runInSlices, () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }))
  afterEach(() => vi.useRealTimers())

  it('finishes at once what fits in a slice', () => {
    const done = vi.fn<(result: number) => void>()
    runInSlices(steps(3, 1), done)
    expect(done).toHaveBeenCalledExactlyOnceWith(3)
  })

  it('lets the page respond between slices', async () => {
    const done = vi.fn<(result: number) => void>()
    runInSlices(steps(3, 10), done)
    expect(done).not.toHaveBeenCalled()
    await vi.runAllTimersAsync()
    expect(done).toHaveBeenCalledExactlyOnceWith(3)
  })

  it('stops', async () => {
    const done = vi.fn<(result: number) => void>()
    runInSlices(steps(3, 10), done)()
    await vi.runAllTimersAsync()
    expect(done).not.toHaveBeenCalled()
  })
})

describe(inSlices, () => {
  it('resolves with what the generator returns', async () => {
    await expect(inSlices(steps(2, 0))).resolves.toBe(2)
  })
})
