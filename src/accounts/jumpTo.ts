/** Moves focus to an element and scrolls it into view, on a phone also across the columns. */
export function jumpTo(id: string): void {
  const element = document.getElementById(id)
  element?.scrollIntoView({ block: 'nearest', inline: 'start' })
  element?.focus({ preventScroll: true })
}
