import { useSyncExternalStore } from 'react'

/**
 * Whether the page is being printed. A change is rendered before the event is over, so that what it
 * adds is on paper.
 */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )

let isPrinting = false

function subscribe(onChange: () => void) {
  const change = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    onChange()
  }
  const listening = new AbortController()
  for (const type of ['beforeprint', 'afterprint']) {
    window.addEventListener(type, change, { signal: listening.signal })
  }
  return () => listening.abort()
}
