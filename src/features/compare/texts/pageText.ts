// Pages are only ever parsed: a document without a window runs no scripts and fetches nothing, and
// only its text reaches this page.

/** What surrounds an account on its page, or is not text. */
const CLUTTER =
  'script, style, noscript, template, nav, header, footer, aside, form, button, select, textarea, svg, canvas, iframe, object, video, audio, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"]'

/** Elements that indicate a whole page rather than a few paragraphs. */
const FURNITURE =
  'nav, header, footer, aside, main, article, [role="navigation"], [role="banner"], [role="main"]'

const BLOCKS =
  'address, article, blockquote, center, dd, div, dl, dt, fieldset, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, li, main, ol, p, pre, section, table, tr, ul'

/** An article shorter than this, in characters, is not the account. */
const LEAST_ARTICLE = 140

/**
 * The text of a web page or of rich text, with a blank line between paragraphs: for a whole page,
 * its article alone, without navigation and the like.
 */
export async function textOfHtml(html: string): Promise<string> {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  const article = page.querySelector(FURNITURE) ? await findArticle(page) : null
  const words = article && wordsOf(article)
  if (words && words.length >= LEAST_ARTICLE) return words
  return wordsOf(page.body)
}

/**
 * Renames style attributes, keeping hidden what a style hides. Styles are of no use here, and the
 * browser, which applies this page's policy to a parsed page, would report every one as a
 * violation.
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
  // Readability modifies the document.
  const copy = page.cloneNode(true) as Document
  const reader = new Readability<Node>(copy, { serializer: node => node })
  const content = reader.parse()?.content
  return content instanceof Element ? content : null
}

/** The text of an element, which is not changed. */
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

/** White space as a page shows it: line breaks in the source become spaces, in Chinese nothing. */
const flow = (text: string) =>
  text
    .replace(/([\p{Script=Han}，。；：、])\s*\n\s*(?=\p{Script=Han})/gu, '$1')
    .replace(/[\t\n\r\f ]+/g, ' ')
