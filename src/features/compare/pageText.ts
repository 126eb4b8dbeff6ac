// Pages are only ever parsed: a document without a window runs no script and fetches nothing,
// and nothing of one is put on this page but its words.

/** What stands around an account on its page, or is no words. */
const CLUTTER =
  'script, style, noscript, template, nav, header, footer, aside, form, button, select, textarea, svg, canvas, iframe, object, video, audio, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"]'

/** What tells a whole page from a few paragraphs of one. */
const FURNITURE =
  'nav, header, footer, aside, main, article, [role="navigation"], [role="banner"], [role="main"]'

const BLOCKS =
  'address, article, blockquote, center, dd, div, dl, dt, fieldset, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, li, main, ol, p, pre, section, table, tr, ul'

/** An article shorter than this, in characters, was not the account. */
const LEAST_ARTICLE = 140

/**
 * The words of a web page or of rich text, a blank line between paragraphs: of a whole page its
 * article alone, without navigation and what else stands around it.
 */
export async function textOfHtml(html: string): Promise<string> {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  const article = page.querySelector(FURNITURE) ? await findArticle(page) : null
  const words = article && wordsOf(article)
  if (words && words.length >= LEAST_ARTICLE) return words
  return wordsOf(page.body)
}

/**
 * Renames what would style the page; what a style hides stays hidden. Looks are of no use here,
 * and the browser, which holds a parsed page to the policy of this one, would report every style
 * as a breach.
 */
const withoutStyles = (html: string) =>
  html
    .replaceAll(/<(\/?)style\b/gi, '<$1template')
    .replaceAll(/<[a-z][^<>]*>/gi, tag =>
      tag.replaceAll(/\sstyle(?=\s*=)/gi, HIDING.test(tag) ? ' hidden data-style' : ' data-style'),
    )

const HIDING = /\sstyle\s*=[^>]*\bdisplay\s*:\s*none/i

async function findArticle(page: Document): Promise<Element | null> {
  const { Readability } = await import('@mozilla/readability')
  // It takes the document apart.
  const copy = page.cloneNode(true) as Document
  const reader = new Readability<Node>(copy, { serializer: node => node })
  const content = reader.parse()?.content
  return content instanceof Element ? content : null
}

/** The words of an element; the element is not changed. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const clutter of copy.querySelectorAll(CLUTTER)) clutter.remove()
  return gather(copy)
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function gather(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return flow(node.nodeValue ?? '')
  if (!(node instanceof Element)) return ''
  if (node.matches('br')) return '\n'
  const inner = Array.from(node.childNodes, gather).join('')
  if (node.matches('td, th')) return `${inner} `
  return node.matches(BLOCKS) ? `\n\n${inner}\n\n` : inner
}

/** White space as a page shows it: lines of source flow on, in Chinese without a gap. */
const flow = (text: string) =>
  text
    .replace(/([\p{Script=Han}，。；：、])\s*\n\s*(?=\p{Script=Han})/gu, '$1')
    .replace(/[\t\n\r\f ]+/g, ' ')
