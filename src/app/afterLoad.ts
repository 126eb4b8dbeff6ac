/** The pause after a page load before anything non-essential is fetched, in milliseconds. */
const LEFT_ALONE = 4000

/**
 * Calls back some seconds after the page has loaded, when everything visible is in place.
 *
 * @returns a function that cancels it
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
