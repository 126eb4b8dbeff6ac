import { useEffect } from 'react'

const CHANGED =
  'select:has(:checked:not(:default)), :checked:not(:default, option), [type=search]:not(:placeholder-shown)'

/**
 * Passes on what the reader has chosen or typed before the app hydrated the page, which fires
 * no event any more. To be used in a component within the page, which hydrates together with it.
 */
export function useEarlyInput() {
  useEffect(() => {
    // In a task of its own: within React's, an event cannot hydrate the part that is to hear it.
    const timer = setTimeout(repeatInput)
    return () => clearTimeout(timer)
  }, [])
}

function repeatInput() {
  for (const control of document.querySelectorAll<HTMLInputElement>(CHANGED)) {
    const { type, value } = control
    if (type === 'radio') {
      // React compares with the state that it has seen last.
      control.checked = false
      control.click()
    } else if (type === 'search') {
      control.value = ''
      control.setRangeText(value, 0, 0, 'end')
      control.dispatchEvent(new Event('input', { bubbles: true }))
    } else {
      control.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
}
