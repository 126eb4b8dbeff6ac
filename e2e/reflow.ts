/**
 * Runs in a page: lays out everything, however far it is scrolled. What is skipped has boxes that run
 * over those below it, since only an estimate of its height is reserved, though nobody sees them.
 */
export function layOutAll(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.laid-out-near { content-visibility: visible !important }')
  document.adoptedStyleSheets.push(sheet)
}

/** Runs in a page: applies the text spacing of WCAG 1.4.12. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em
    * !important }
    p { margin-bottom: 2em !important }
  `)
  document.adoptedStyleSheets.push(sheet)
}

/**
 * Runs in a page: finds texts that are cut off or overlap. Excluded are drawings, which are scaled
 * as a whole, text only for screen readers, the account that a phone does not show, and the content
 * of scrolling regions.
 *
 * @returns the beginnings of the texts, empty if all can be read
 */
export function cutText(): string[] {
  const texts: { text: string; element: Element; box: DOMRect; holder: DOMRect }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  texts: for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim()
    if (
      !element ||
      !text ||
      element.closest('svg, select, [aria-hidden=true], .vis-host, .timeline-markers')
    )
      continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    let holder = document.documentElement.getBoundingClientRect()
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { clipPath, contain, overflowX, overflowY, position } = getComputedStyle(at)
      if (clipPath !== 'none' || position === 'sticky' || contain.includes('size')) continue texts
      if (at.matches('.accounts-scroller')) break
      if (/auto|scroll/.test(overflowX + overflowY)) continue texts
      if (/hidden|clip/.test(overflowX + overflowY)) holder = at.getBoundingClientRect()
    }
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) texts.push({ text, element, box, holder })
  }
  const cut = texts.filter(
    ({ box, holder }) => box.right > holder.right + 1 || box.bottom > holder.bottom + 1,
  )
  texts.sort((a, b) => a.box.top - b.box.top)
  const over = texts.filter(({ box, element }, index) => {
    for (let at = index + 1; at < texts.length; at++) {
      const other = texts[at]
      if (!other || other.box.top > box.bottom - 5) return false
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top
      if (across > 2 && down > 5 && other.element !== element) return true
    }
    return false
  })
  return [...cut, ...over].map(({ text }) => text.slice(0, 60))
}
