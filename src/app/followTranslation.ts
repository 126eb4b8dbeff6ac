/**
 * Notices the first text that the browser translates. Translators take React's text nodes out of
 * the page and put `<font>` elements in their places, after which React changes nodes that nobody
 * sees, or fails to remove them (facebook/react#11538). What mends that is loaded only then.
 */
export function followTranslation(): void {
  const seen: MutationRecord[] = []
  const texts = new Map<Node, string | null>()
  const observer = new MutationObserver(records => {
    const isFirst = seen.length === 0
    if (isFirst && !records.some(({ addedNodes: [added] }) => added?.nodeName === 'FONT')) return
    for (const record of records) {
      seen.push(record)
      for (const node of record.removedNodes) texts.set(node, node.nodeValue)
    }
    if (!isFirst) return
    void import('./keepTexts.ts').then(({ keepTexts }) => {
      seen.push(...observer.takeRecords())
      observer.disconnect()
      keepTexts(seen, texts)
    })
  })
  // Popups are outside the root element.
  observer.observe(document.body, { childList: true, subtree: true })
}
