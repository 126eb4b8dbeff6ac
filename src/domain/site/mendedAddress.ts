import { PAGES, PAGE_KINDS, isEntryPage, type PageKind } from './pages.ts'

/** What a damaged address names, as far as can be told without the record. */
export interface MendedAddress {
  kind: PageKind
  /** The id in the address, which need not exist; "" for a page of which there is only one. */
  id: string
  /** The query string with its "?", or "". */
  search: string
  /** With its "#", or "". */
  hash: string
}

/** Deeper encodings than a link gets on its way through mail and chat. */
const MOST_DECODINGS = 3

/**
 * Reads an address as mail programs, chats and sentences leave it: encoded once more, with HTML's
 * `&amp;` or mail's `=3D`, zero-width signs and line breaks, in capitals, with a slash, quotes,
 * brackets or a full stop around it.
 *
 * @param address relative to the site, with query and hash: "/e/2021-11-12-blinken-wang-call)."
 * @returns `null` if it has the form of no page's address
 */
export function mendAddress(address: string): MendedAddress | null {
  const { path, search, hash } = partsOf(address)
  const segments = path.split('/').filter(segment => ALPHANUMERIC.test(segment))
  for (const kind of PAGE_KINDS) {
    const parts = PAGES[kind].path.split('/').filter(Boolean)
    const isAt = parts.every((part, index) => part === ':id' || part === word(segments[index]))
    if (!isAt || parts.length !== segments.length) continue
    return {
      kind,
      id: isEntryPage(kind) ? withoutStart(segments.at(-1) ?? '') : '',
      search: mendSearch(search, hash === ''),
      hash: hash.replace(/[^\p{L}\p{N}_-]+$/u, ''),
    }
  }
  return null
}

/** Path, query and hash. A query that was encoded into the path is decoded only as far as needed. */
function partsOf(address: string) {
  let [path, search, hash] = split(withoutTraces(address).replaceAll(AMPERSANDS, '&'))
  for (let times = 0; times < MOST_DECODINGS; times++) {
    const [own, query, place] = split(withoutTraces(decoded(path)))
    if (own === path) break
    path = own
    search = query + (query ? search.replace('?', '&') : search)
    hash = place || hash
  }
  return { path, search, hash }
}

/** "/topics?bin=year#taiwan" → "/topics", "?bin=year", "#taiwan" */
function split(address: string): [path: string, search: string, hash: string] {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  return [path, search, hash]
}

/**
 * The query string as it was before a mail program or a sentence got hold of it: see
 * `mendAddress`. A search for words keeps its punctuation.
 *
 * @param search with its "?", or ""
 * @param isEnd whether the address ends with it, so that what follows it may stick to it
 */
export function mendSearch(search: string, isEnd = true): string {
  const text = withoutEncodedTraces(withoutTraces(search))
    .replace(/^\?+/, '')
    .replaceAll(AMPERSANDS, '&')
  const pairs = text.split('&').filter(Boolean)
  const isQuotedPrintable =
    pairs.some(pair => !pair.startsWith('q=')) && pairs.every(pair => /^[^=]*=3D/i.test(pair))
  const mended = pairs.map((pair, index) => {
    const plain = isQuotedPrintable ? pair.replace(/=(?:3D)+/i, '=') : pair
    const isLast = isEnd && index === pairs.length - 1
    return isLast && !/^(?:q|term)=/.test(plain) ? withoutTail(plain) : plain
  })
  return mended.length > 0 ? `?${mended.join('&')}` : ''
}

/**
 * The one id that an address means, leaving aside capitals, the form of the dashes, and what
 * stands before or after it; `null` if there is none or more than one.
 */
export function sameId(id: string, ids: Iterable<string>): string | null {
  const asked = folded(withoutStart(partsOf(id).path))
  const answers = [...new Set(ids)].filter(known => {
    const start = folded(known)
    return asked.startsWith(start) && !/^[\p{L}\p{N}-]/u.test(asked.slice(start.length))
  })
  const longest = Math.max(...answers.map(answer => answer.length))
  const found = answers.filter(answer => answer.length === longest)
  return found.length === 1 ? (found[0] ?? null) : null
}

const AMPERSANDS = /&(?:amp;|#38;|#x26;)+/gi

/** Signs of no width. */
const INVISIBLE = /[\p{Cf}\u034F]/gu

const ALPHANUMERIC = /[\p{L}\p{N}]/u

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without signs of no width, line breaks (also quoted-printable's), and spaces around. */
const withoutTraces = (text: string) =>
  text
    .replaceAll(/=?\r?\n/g, '')
    .replaceAll(INVISIBLE, '')
    .trim()

/** In small letters, with plain hyphens. */
const folded = (text: string) => text.replaceAll(/\p{Pd}/gu, '-').toLowerCase()

/** The first word of a segment: "topics)." → "topics" */
const word = (segment = '') => /[\p{L}\p{N}]+/u.exec(segment)?.[0].toLowerCase()

const withoutStart = (text: string) => text.replace(/^[^\p{L}\p{N}]+/u, '')

/** Without the punctuation, encoded or not, that ends a sentence, a quotation or a bracket. */
function withoutTail(text: string): string {
  const [tail = ''] = /(?:%[0-9a-f]{2}|[^\p{L}\p{N}=])+$/iu.exec(text) ?? []
  const kept = /^(?:%[0-9a-f]{2})*/i.exec(tail)?.[0] ?? ''
  const start = text.slice(0, text.length - tail.length)
  // Encoded letters belong to the value.
  return ALPHANUMERIC.test(decoded(kept).replaceAll('%', '')) ? start + kept : start
}

/** A query string without the signs of no width that are encoded in it. */
const withoutEncodedTraces = (search: string) =>
  search.replaceAll(/(?:%[0-9a-f]{2})+/gi, run => {
    const plain = decoded(run)
    const kept = plain.replaceAll(INVISIBLE, '')
    return kept === plain ? run : encodeURIComponent(kept)
  })
