import { useEffect, useState, type RefObject } from 'react'

/**
 * Brings the reader to the topic that the address names after its "#": the row of that id, else
 * the first point on it. Does on arrival what a browser could not, since the page was not there
 * when it looked. What names nothing here is ignored.
 *
 * @returns the name, for the row to stand out; `null` without one
 */
export function useHashTarget(container: RefObject<HTMLElement | null>): string | null {
  const [target, setTarget] = useState<string | null>(null)
  useEffect(() => {
    const find = () => {
      const name = nameInHash()
      const found = name ? findNamed(container.current, CSS.escape(name)) : null
      setTarget(found ? name : null)
      if (!found) return
      found.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' })
      found.focus({ preventScroll: true })
    }
    // After the page has put its focus where every new page begins.
    const frame = requestAnimationFrame(find)
    window.addEventListener('hashchange', find)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('hashchange', find)
    }
  }, [container])
  return target
}

const findNamed = (container: HTMLElement | null, name: string) =>
  container?.querySelector<HTMLElement>(`#${name}`) ??
  container?.querySelector<HTMLElement>(`[data-topics~="${name}"]`) ??
  null

function nameInHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    // A stray "%": names nothing.
    return ''
  }
}
