declare const markupBrand: unique symbol

/** Text that is already markup; only `element` makes it. */
export type Markup = string & { readonly [markupBrand]: true }

type Attributes = Readonly<Record<string, string | number>>

/** An SVG element. Its content is text, which is escaped, or other elements. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly Markup[] = [],
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`)
  const inside = typeof content === 'string' ? escape(content) : content.join('')
  return `<${name}${written.join('')}>${inside}</${name}>` as Markup
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Escapes what would be read as markup and drops characters that XML cannot hold. */
const escape = (text: string | number): string =>
  String(text)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, character => ENTITIES[character] ?? '')
