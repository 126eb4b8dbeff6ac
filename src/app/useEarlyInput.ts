import { useEffect } from 'react'

const CHANGED =
  'select:has(:checked:not(:default)), :checked:not(:default, option), [type=search]:not(:placeholder-shown)'

/** A control, and what the reader has chosen or typed in it. */
interface Changed {
  control: HTMLInputElement | HTMLSelectElement
  value: string
}

/**
 * Passes on what the reader has chosen, typed or pressed before the app hydrated the page, which
 * fires no event any more. To be used in a component within the page, which hydrates together with
 * it.
 */
export function useEarlyInput() {
  useEffect(() => {
    const changed = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(CHANGED),
    ].map((control): Changed => ({ control, value: control.value }))
    // At once, before rendering resets the text of a field.
    changed.forEach(repeat)
    // Once more for parts that hydrate later: only a task of its own can hydrate them, which makes
    // them hear it. Choosing the same again changes nothing elsewhere.
    const chosen = changed.filter(({ control }) => control.type !== 'search')
    const timer = setTimeout(() => {
      chosen.forEach(repeat)
      pressEarlyIn('main')
      delete window.earlyPresses
    })
    return () => clearTimeout(timer)
  }, [])
}

/** Presses again the buttons outside the page that were pressed before they were hydrated. */
export function useEarlyPresses() {
  useEffect(() => pressEarlyIn('header, footer'), [])
}

/** Presses the buttons in some part of the document that were pressed so far, each once. */
function pressEarlyIn(part: string) {
  window.earlyPresses?.forEach(button => button?.closest(part) && button.click())
}

function repeat({ control, value }: Changed) {
  if (control instanceof HTMLSelectElement) {
    control.value = value
    control.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (control.type === 'search') {
    control.value = ''
    control.setRangeText(value, 0, 0, 'end')
    control.dispatchEvent(new Event('input', { bubbles: true }))
  } else {
    // React compares with the state that it has seen last.
    control.checked = false
    control.click()
  }
}
