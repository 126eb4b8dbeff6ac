/** How long a loaded page is left alone before what nobody asked for is fetched, in milliseconds. */
const LEFT_ALONE = 4000

/** What a reader does first on a page, by pointer, finger, keys or with the browser's own menu. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'popstate',
  'beforeprint',
]

/**
 * Acts some seconds after the page has loaded, when all that is seen first is there.
 *
 * @returns what prevents that
 */
export function longAfterLoad(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    timer = setTimeout(act, LEFT_ALONE)
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
  return () => {
    window.removeEventListener('load', wait)
    clearTimeout(timer)
  }
}

/** Waits until the reader does something, or has had some seconds to. */
export const untilTouched = (): Promise<void> =>
  new Promise(resolve => {
    const listening = new AbortController()
    const touch = () => {
      listening.abort()
      resolve()
    }
    const options = { signal: listening.signal, capture: true, passive: true }
    for (const sign of SIGNS) window.addEventListener(sign, touch, options)
    longAfterLoad(touch)
  })

/**
 * Whether the page made ahead is the one of a path, and is what the address asks for. Says no
 * where pages are made ahead.
 */
export const standsAlone = (path: string): boolean =>
  typeof document !== 'undefined' &&
  document.getElementById('root')?.dataset['path'] === path &&
  window.location.search === ''
