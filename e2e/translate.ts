/**
 * Runs in a page: changes it as Chrome's translator does. Each text, including later ones, is
 * replaced by `<font><font>…` with the same words, so that the page must read like an untranslated
 * one. Chrome leaves the texts of SVG alone (mozilla/firefox-translations#709).
 */
export function translatePage(): void {
  const untouched = 'font, script, style, svg'
  const wrap = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      const value = text.nodeValue ?? ''
      if (value.trim() === '' || text.parentElement?.closest(untouched)) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = value
      outer.append(inner)
      text.parentNode?.replaceChild(outer, text)
    }
  }
  wrap(document.body)
  new MutationObserver(records => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.isConnected) wrap(node)
    }
  }).observe(document.body, { childList: true, subtree: true })
  document.documentElement.classList.add('translated-ltr')
  document.documentElement.lang = 'de'
}

/**
 * Runs in a page: finds its controls, or those of the open popup if there is one, and presses one
 * of them.
 *
 * @param where which control to press, from 0 to 1; `null` to press none
 * @returns what they are called, one a line, and the one that was pressed
 */
export function useControls(where: number | null): { names: string; pressed: string } {
  const avoided = /save|export|download|copy|share|embed|keep|file|print|theme/i
  const popup = [...document.querySelectorAll('[data-base-ui-portal]')].at(-1)
  const scope = popup?.querySelector('[role=option], button, [role=menuitem]') ? popup : null
  const controls = (scope ?? document.querySelector('main'))?.querySelectorAll<HTMLElement>(
    'button, select, input[type=radio], input[type=checkbox], [role=option], a[href]',
  )
  const named = [...(controls ?? [])].map(element => ({
    element,
    name: element.getAttribute('aria-label') ?? element.textContent,
  }))
  const usable = named.filter(({ element, name }) => {
    if (!(element instanceof HTMLElement)) return false
    const leaves =
      element instanceof HTMLAnchorElement &&
      (element.pathname !== window.location.pathname || element.search === window.location.search)
    return (
      element.checkVisibility() &&
      !element.matches(':disabled') &&
      !element.closest('[aria-hidden=true], .timeline-markers') &&
      !leaves &&
      !avoided.test(name)
    )
  })
  const names = usable.map(({ name }) => name).join('\n')
  const chosen = where === null ? undefined : usable[Math.floor(where * usable.length)]
  if (!chosen) return { names, pressed: '' }
  const { element: control, name: pressed } = chosen
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length
    control.dispatchEvent(new Event('change', { bubbles: true }))
  } else {
    control.click()
  }
  // One choice in a popup is enough.
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
  if (scope) document.activeElement?.dispatchEvent(escape)
  return { names, pressed: `${control.localName} “${pressed.slice(0, 40)}”` }
}

/** Runs in a page: all that can be seen of its text, without spaces, however far it is scrolled. */
export function visibleText(): string {
  for (const element of document.querySelectorAll<HTMLElement>('.laid-out-near')) {
    element.style.contentVisibility = 'visible'
  }
  return document.body.innerText.replaceAll(/\s+/g, '')
}
