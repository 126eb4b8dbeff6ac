import { useEffect, useState, type RefObject } from 'react'
import type { HashTarget } from './hashTarget.ts'

/** What the address names now, and what it named on arrival; the latter stays. */
interface HashTargets {
  target: HashTarget | null
  arrival: HashTarget | null
}

const NOTHING: HashTargets = { target: null, arrival: null }

/**
 * Brings the reader to what the address names after its "#", as `followTarget` does, on arrival
 * and whenever that changes. Does on arrival what a browser could not, since the page was not
 * there when it looked. The code of it is fetched only where an address names something.
 */
export function useHashTarget(container: RefObject<HTMLElement | null>): HashTargets {
  const [targets, setTargets] = useState(NOTHING)
  useEffect(() => {
    const named = nameInHash()
    let asked = ''
    let stop: (() => void) | undefined
    const follow = async () => {
      stop?.()
      stop = undefined
      asked = nameInHash()
      const name = asked
      if (!name) return setTargets(last => (last.target ? { ...last, target: null } : last))
      const onChange = (target: HashTarget) =>
        setTargets(({ arrival }) => ({ target, arrival: name === named ? target : arrival }))
      const { followTarget } = await import('./hashTarget.ts')
      const element = container.current
      if (element && name === asked) stop = followTarget(element, name, onChange)
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
  return targets
}

function nameInHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    // A stray "%": names nothing.
    return ''
  }
}
