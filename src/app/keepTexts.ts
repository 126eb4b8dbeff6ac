/**
 * Keeps every text of the page up to date while the browser translates it. Translators take React's
 * text nodes out of the page and put `<font>` elements in their places, after which React changes
 * nodes that nobody sees, or fails to remove them (facebook/react#11538). Here a text node that
 * React is about to change, move or remove goes back to its place first, together with the other
 * texts of the same element, since a translation may have moved words between them. The translator
 * then sees new text and translates it again. Everything else stays as it is: focus, scroll
 * positions, what the reader has typed.
 *
 * Nothing is done before the first translated text. From then on no render can come between a
 * translation and the notice of it: observers are told before the next task.
 */
export function keepTexts(): void {
  const wrappers = new WeakMap<Node, ChildNode>()
  const originals = new WeakMap<Node, Text>()
  let isTranslated = false

  const note = (records: readonly MutationRecord[]) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        if (!(text instanceof Text)) continue
        const wrapper = [...addedNodes, previousSibling, nextSibling].find(
          node => node instanceof HTMLElement && node.localName === 'font' && !originals.has(node),
        )
        if (!wrapper) continue
        wrappers.set(text, wrapper as ChildNode)
        originals.set(wrapper, text)
        if (!isTranslated) followChanges()
        isTranslated = true
      }
    }
  }
  const observer = new MutationObserver(note)

  const putBack = (text: Node | null) => {
    const parent = text && wrappers.get(text)?.parentNode
    if (!parent) return
    for (const child of parent.childNodes) {
      const original = originals.get(child)
      if (original) child.replaceWith(original)
    }
  }

  /** Performs a change of the app's own, of which the observer is not to hear. */
  const change = <Result>(nodes: readonly (Node | null)[], act: () => Result): Result => {
    note(observer.takeRecords())
    nodes.forEach(putBack)
    const result = act()
    observer.takeRecords()
    return result
  }

  function followChanges(): void {
    for (const name of ['appendChild', 'insertBefore', 'removeChild']) {
      const own = Reflect.get(Node.prototype, name) as (...nodes: (Node | null)[]) => Node
      Reflect.set(
        Node.prototype,
        name,
        function changeNodes(this: Node, ...nodes: (Node | null)[]) {
          return change(nodes, () => own.apply(this, nodes))
        },
      )
    }
    const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
    Object.defineProperty(Text.prototype, 'nodeValue', {
      ...value,
      set(this: Text, text: string | null) {
        change([this], () => value?.set?.call(this, text))
      },
    })
  }

  // Popups are outside the root element.
  observer.observe(document.body, { childList: true, subtree: true })
}
