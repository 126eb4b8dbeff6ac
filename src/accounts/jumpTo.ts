/** Moves focus and, as far as needed, the page to an element, on a phone also across the columns. */
export function jumpTo(id: string): void {
  const element = document.getElementById(id)
  element?.scrollIntoView({ block: 'nearest', inline: 'start' })
  element?.focus({ preventScroll: true })
}
