/**
 * Runs in a page: does to it what Chrome's translator does. Each text gives way to
 * `<font><font>…`, now and whenever a new one comes; the words stay the same, so that the page
 * must go on reading like one that nobody translates.
 */
export function translatePage(): void {
  // A page gets no more of this module than the function itself.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const wrap = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      const value = text.nodeValue ?? ''
      if (value.trim() === '' || text.parentElement?.closest('font, script, style, svg')) continue
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
 * Runs in a page: presses one of its controls, inside the open popup if there is one, and waits
 * until nothing has changed for a moment.
 *
 * @param where which control, from 0 to 1
 * @returns what was pressed
 */
export async function pressOne(where: number): Promise<string> {
  const avoided = /save|export|download|copy|share|embed|keep|file|print|theme/i
  const popup = [...document.querySelectorAll('[data-base-ui-portal]')].at(-1)
  const scope = popup?.querySelector('[role=option], button, [role=menuitem]') ? popup : null
  const controls = (scope ?? document.querySelector('main'))?.querySelectorAll<HTMLElement>(
    'button, select, input[type=radio], input[type=checkbox], [role=option], a[href]',
  )
  const usable = [...(controls ?? [])].filter(element => {
    if (!(element instanceof HTMLElement)) return false
    const name = element.getAttribute('aria-label') ?? element.textContent
    const leaves =
      element instanceof HTMLAnchorElement &&
      (element.pathname !== window.location.pathname || element.search === window.location.search)
    return (
      element.checkVisibility() &&
      !element.matches(':disabled') &&
      !element.closest('[aria-hidden=true], .vis-host') &&
      !leaves &&
      !avoided.test(name)
    )
  })
  const control = usable[Math.floor(where * usable.length)]
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length
    control.dispatchEvent(new Event('change', { bubbles: true }))
  } else {
    control?.click()
  }
  if (scope)
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    )
  await new Promise<void>(resolve => {
    const wait = () => setTimeout(done, 120)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = wait()
    })
    const done = () => {
      observer.disconnect()
      resolve()
    }
    let timer = wait()
    setTimeout(done, 3000)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return `${control?.localName ?? 'nothing'} “${control?.textContent.slice(0, 40) ?? ''}”`
}

/** Runs in a page: all that can be seen of its text, without spaces. */
export const visibleText = (): string => document.body.innerText.replaceAll(/\s+/g, '')
