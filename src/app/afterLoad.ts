/** How long a loaded page is left alone before what nobody asked for is fetched, in milliseconds. */
const LEFT_ALONE = 4000

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
