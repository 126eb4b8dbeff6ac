import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Parser } from 'htmlparser2'

/** What the tests check in a page of a built site. */
export interface BuiltPage {
  /** The path relative to the site: "/topics/taiwan", "/404.html". */
  path: string
  titles: string[]
  /** Contents of all meta elements, by name or property. */
  metas: Map<string, string[]>
  /** The addresses of canonical links. */
  canonical: string[]
  headings: string[]
  ids: Set<string>
  /** The links and loaded files of the page, as written. */
  references: string[]
  /** The content security policy in the page. */
  policy: string
  /** Inline code and styles that the policy does not allow. */
  refused: string[]
  /** External links that send a referrer, or that are not web addresses. */
  looseLinks: string[]
  /** The text of the page. */
  text: string
}

/** Not a page: the fallback of the service worker for pages that it cannot fetch. */
const SHELL = 'shell.html'

/** Reads every page of a built site. */
export const readSite = (folder: string): BuiltPage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html') && file !== SHELL)
    .map(file => readPage(folder, file))

function readPage(folder: string, file: string): BuiltPage {
  const page: BuiltPage = {
    path: `/${file.endsWith('index.html') ? dirname(file).replace(/^\.$/, '') : file}`,
    titles: [],
    metas: new Map(),
    canonical: [],
    headings: [],
    ids: new Set(),
    references: [],
    policy: '',
    refused: [],
    looseLinks: [],
    text: '',
  }
  const open: string[] = []
  let isCode = false
  let code = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name)
      note(page, name, attributes)
      isCode = name === 'style' || isScript(name, attributes)
      code = ''
      if (name === 'title' && !open.includes('svg')) page.titles.push('')
      if (name === 'h1') page.headings.push('')
    },
    ontext(text) {
      const texts = open.includes('h1') ? page.headings : open.includes('title') ? page.titles : []
      if (texts.length > 0 && !open.includes('svg')) texts.push(texts.pop() + text)
      if (open.includes('body') && open.at(-1) !== 'script') page.text += text
      if (isCode) code += text
    },
    onclosetag(name) {
      open.pop()
      if (isCode && !allows(page.policy, name, code)) page.refused.push(`<${name}>`)
      isCode = false
    },
  })
  parser.end(readFileSync(join(folder, file), 'utf8'))
  return page
}

/** Records what the attributes of an element say. */
function note(page: BuiltPage, name: string, attributes: Readonly<Record<string, string>>) {
  const { id, href, src, rel, style, content = '' } = attributes
  if (id) page.ids.add(id)
  if (href !== undefined && (name === 'a' || name === 'link')) page.references.push(href)
  if (src !== undefined) page.references.push(src)
  if (name === 'a' && href && isLoose(href, rel)) page.looseLinks.push(href)
  if (href && rel === 'canonical') page.canonical.push(href)
  if (name === 'meta') {
    const called = attributes['name'] ?? attributes['property'] ?? ''
    page.metas.set(called, [...(page.metas.get(called) ?? []), content])
  }
  if (attributes['http-equiv'] === 'Content-Security-Policy') page.policy = content
  const handlers = Object.keys(attributes).filter(attribute => attribute.startsWith('on'))
  if (style !== undefined || handlers.length > 0) page.refused.push(`<${name}>`)
}

const isScript = (name: string, { src, type }: Readonly<Record<string, string>>) =>
  name === 'script' && src === undefined && type !== 'application/ld+json'

/** Whether a policy lists the content of an element by its hash. */
function allows(policy: string, name: string, code: string): boolean {
  const hash = createHash('sha256').update(code).digest('base64')
  const sources = policy.split('; ').find(directive => directive.startsWith(`${name}-src `))
  return sources?.split(' ').includes(`'sha256-${hash}'`) ?? false
}

/** Whether a link has a scheme or a host, and either is not a web address or lacks `rel`. */
const isLoose = (href: string, rel = '') =>
  /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href) &&
  !(/^https?:\/\//.test(href) && /\bnoopener\b/.test(rel) && /\bnoreferrer\b/.test(rel))

/**
 * Broken references of a page: outside the base, to a missing file, or to a missing anchor.
 *
 * @param folder holds the site
 * @param base the path of the site, with a slash at both ends
 */
export function deadReferences(folder: string, base: string, site: readonly BuiltPage[]): string[] {
  const pages = new Map(site.map(page => [page.path, page]))
  return site.flatMap(page => {
    const own = new URL(base + page.path.slice(1), ORIGIN)
    return [...new Set(page.references)].flatMap(reference => {
      const url = new URL(reference, own)
      if (url.origin !== ORIGIN) return []
      const path = decodeURIComponent(url.pathname)
      const isThere = path.startsWith(base) && isServed(join(folder, path.slice(base.length)))
      const target = pages.get(`/${path.slice(base.length)}`.replace(/(?<=.)\/$/, ''))
      const place = decodeURIComponent(url.hash.slice(1))
      const isPlace = place === '' || target?.ids.has(place)
      return isThere && isPlace ? [] : [`${page.path} → ${reference}`]
    })
  })
}

const ORIGIN = 'http://site.invalid'

const isServed = (path: string) =>
  [path, join(path, 'index.html')].some(file => existsSync(file) && statSync(file).isFile())
