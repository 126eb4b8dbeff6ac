import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { longAfterLoad, standsAlone, untilTouched } from './later.ts'

const win = () => Object.assign(new EventTarget(), { location: { search: '' } })
const standAt = (path?: string) =>
  vi.stubGlobal('document', { getElementById: () => ({ dataset: { path } }) })

let page: ReturnType<typeof win>

beforeEach(() => {
  vi.useFakeTimers()
  page = win()
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

  it('is prevented before and after that', () => {
    const act = vi.fn<() => void>()
    longAfterLoad(act)()
    page.dispatchEvent(new Event('load'))
    vi.stubGlobal('document', { readyState: 'complete' })
    longAfterLoad(act)()
    vi.advanceTimersByTime(60_000)
    expect(act).not.toHaveBeenCalled()
  })
})

describe(untilTouched, () => {
  it.each(['pointermove', 'keydown', 'focusin', 'scroll', 'beforeprint'])(
    'ends with the first %s',
    async sign => {
      const waiting = untilTouched()
      page.dispatchEvent(new Event(sign))
      await expect(waiting).resolves.toBeUndefined()
    },
  )

  it('ends without any some seconds after the page has loaded', async () => {
    const touched = vi.fn<() => void>()
    const waiting = untilTouched().then(touched)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(touched).not.toHaveBeenCalled()
    page.dispatchEvent(new Event('load'))
    await vi.advanceTimersByTimeAsync(4000)
    await waiting
    expect(touched).toHaveBeenCalledOnce()
  })
})

describe(standsAlone, () => {
  it('says yes only for the page that was made ahead, at its plain address', () => {
    standAt('/about')
    expect(standsAlone('/about')).toBe(true)
    page.location.search = '?term=guardrails'
    expect(standsAlone('/about')).toBe(false)
  })

  it.each([['/topics'], [undefined]])('says no where what was made ahead is %s', path => {
    standAt(path)
    expect(standsAlone('/about')).toBe(false)
  })

  it('says no where pages are made ahead', () => {
    vi.stubGlobal('document', undefined)
    expect(standsAlone('/about')).toBe(false)
  })
})
