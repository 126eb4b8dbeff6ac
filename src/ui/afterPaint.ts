/** How long a frame may take to come, in milliseconds: in a window behind others there is none. */
const LATEST = 100

/**
 * Calls back in a task of its own once the next frame is painted. Work that is handed out in this
 * way never adds up to one long frame, as tasks that follow each other at once may.
 *
 * @returns stops it
 */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    act()
  }, LATEST)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
