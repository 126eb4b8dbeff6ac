import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { longAfterLoad } from './afterLoad.ts'

let page: EventTarget

beforeEach(() => {
  vi.useFakeTimers()
  page = new EventTarget()
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', { readyState: 'interactive' })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe(longAfterLoad, () => {
  it('acts four seconds after the page has loaded', () => {
    const act = vi.fn<() => void>()
    longAfterLoad(act)
    vi.advanceTimersByTime(60_000)
    page.dispatchEvent(new Event('load'))
    vi.advanceTimersByTime(3999)
    expect(act).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(act).toHaveBeenCalledOnce()
  })

  it('can be cancelled before and after that', () => {
    const act = vi.fn<() => void>()
    longAfterLoad(act)()
    page.dispatchEvent(new Event('load'))
    vi.stubGlobal('document', { readyState: 'complete' })
    longAfterLoad(act)()
    vi.advanceTimersByTime(60_000)
    expect(act).not.toHaveBeenCalled()
  })
})
