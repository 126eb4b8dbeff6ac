/**
 * Copies a page to the clipboard: as a link with its title for programs that accept rich text, and
 * as "Title — address" for the rest.
 *
 * @throws Error if the browser has no clipboard here, or the reader denies access
 */
export async function copyRich(title: string, address: string): Promise<void> {
  const plain = `${title} — ${address}`
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain)
  const link = document.createElement('a')
  link.href = address
  link.textContent = title
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([link.outerHTML], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ])
}
