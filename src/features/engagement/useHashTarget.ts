import { useEffect, useState, type RefObject } from 'react'
import type { HashTarget } from './hashTarget.ts'

/**
 * Brings the reader to what the address names after its "#", as `followTarget` does, on arrival
 * and whenever that changes. Does on arrival what a browser could not, since the page was not
 * there when it looked. The code of it is fetched only where an address names something.
 */
export function useHashTarget(container: RefObject<HTMLElement | null>): HashTarget | null {
  const [target, setTarget] = useState<HashTarget | null>(null)
  useEffect(() => {
    let asked = ''
    let stop: (() => void) | undefined
    const follow = async () => {
      stop?.()
      stop = undefined
      asked = nameInHash()
      if (!asked) return setTarget(null)
      const name = asked
      const { followTarget } = await import('./hashTarget.ts')
      const element = container.current
      if (element && name === asked) stop = followTarget(element, name, setTarget)
    }
    const start = () => void follow().catch(() => undefined)
    // After the page has put its focus where every new page begins.
    const frame = requestAnimationFrame(start)
    window.addEventListener('hashchange', start)
    return () => {
      cancelAnimationFrame(frame)
      asked = ''
      stop?.()
      window.removeEventListener('hashchange', start)
    }
  }, [container])
  return target
}

function nameInHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    // A stray "%": names nothing.
    return ''
  }
}
