import { describe, expect, it } from 'vitest'

/**
 * What each unit may import, apart from itself and from packages: a folder of `src` or `data`, or a
 * subfolder named with a slash.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/domain': [],
  'src/dataset': ['src/domain'],
  'src/url': ['src/domain'],
  'src/ui': ['src/domain'],
  'src/widgets': ['src/domain'],
  'src/accounts': ['src/domain', 'src/dataset', 'src/url', 'src/ui', 'src/widgets'],
  'src/features': ['src/domain', 'src/dataset', 'src/url', 'src/ui', 'src/widgets', 'src/accounts'],
  'src/app': [
    'src/domain',
    'src/dataset',
    'src/url',
    'src/ui',
    'src/widgets',
    'src/accounts',
    'src/features',
  ],
  'src/main.tsx': ['src/app', 'src/dataset', 'src/styles.css'],
  'src/prerender.tsx': ['src/app', 'src/domain'],
  'data/compile': ['src/domain', 'src/dataset/format'],
  'data/publish': ['src/domain', 'data/compile', 'src/prerender.tsx'],
  'data/eval': ['src/domain', 'data/compile'],
}

/** The folders of the domain: each may import from those before it. */
const DOMAIN_FOLDERS = [
  'lists.ts',
  'folding.ts',
  'chinese',
  'time',
  'record',
  'accounts',
  'claims',
  'contacts',
  'terms',
  'view',
  'search',
  'timeline',
  'measures',
  'text',
  'change',
  'cite',
  'codebook',
  'site',
]

const modules = import.meta.glob<string>(
  ['./**/*.{ts,tsx}', '../data/**/*.ts', '!**/*.test.{ts,tsx}', '!**/*.d.ts', '!**/fixtures/**'],
  { query: '?raw', import: 'default', eager: true },
)

/** All sources by path from the project's root: "src/features/topics/TopicView.tsx". */
const sources = new Map(
  Object.entries(modules).map(([file, source]) => [resolve('src/layers.test.ts', file), source]),
)

/** A relative import path, resolved to the project's root. */
function resolve(file: string, target: string): string {
  return new URL(target, `file:///${file}`).pathname.slice(1)
}

/** The paths that a source imports from this project, statically or dynamically. */
function importsOf(file: string, source: string): string[] {
  const targets = [...source.matchAll(/(?:from |import |import\()'(\.[^'?]+)/g)]
  return targets.map(([, target = '']) => resolve(file, target))
}

const unitsOf = (path: string): string => path.split('/').slice(0, 2).join('/')

const isWithin = (path: string, unit: string): boolean =>
  path === unit || path.startsWith(`${unit}/`) || path.startsWith(`${unit}.`)

/** The unit of a file: a single feature, or any other folder. */
function isAllowed(file: string, path: string): boolean {
  const unit = unitsOf(file)
  if (unitsOf(path) === unit) {
    return unit !== 'src/features' || file.split('/')[2] === path.split('/')[2]
  }
  return (MAY_IMPORT[unit] ?? []).some(allowed => isWithin(path, allowed))
}

const domainFolderOf = (path: string): string => path.split('/')[2] ?? ''

/** Whether one folder of the domain may import from another. */
const isAllowedInDomain = (file: string, path: string): boolean =>
  DOMAIN_FOLDERS.indexOf(domainFolderOf(path)) <= DOMAIN_FOLDERS.indexOf(domainFolderOf(file)) &&
  DOMAIN_FOLDERS.includes(domainFolderOf(path))

/** The files of an import cycle, if there is one: "a.ts → b.ts → a.ts". */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string | null => {
    const start = path.indexOf(file)
    if (start >= 0) return [...path.slice(start), file].join(' → ')
    if (done.has(file)) return null
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target, [...path, file])
      if (circle) return circle
    }
    done.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return null
}

describe('imports run one way', () => {
  it('covers every folder of src and data', () => {
    const units = new Set([...sources.keys()].map(unitsOf))
    expect([...units].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
  })

  it.each([...sources])('%s', (file, source) => {
    expect(importsOf(file, source).filter(path => !isAllowed(file, path))).toEqual([])
  })

  it.each([
    ['src/domain/x.ts', 'src/features/a/A.tsx'],
    ['src/domain/x.ts', 'src/ui/Panel.tsx'],
    ['src/dataset/load.ts', 'src/url/links.ts'],
    ['src/url/links.ts', 'src/dataset/load.ts'],
    ['src/ui/Panel.tsx', 'src/url/links.ts'],
    ['src/widgets/BarDrawing.tsx', 'src/ui/Panel.tsx'],
    ['src/accounts/ByTopic.tsx', 'src/features/engagement/Head.tsx'],
    ['src/features/a/A.tsx', 'src/features/b/B.tsx'],
    ['src/features/a/A.tsx', 'src/app/App.tsx'],
    ['src/app/App.tsx', 'src/main.tsx'],
    ['data/compile/emit.ts', 'src/dataset/queries.ts'],
    ['data/compile/emit.ts', 'data/publish/site.ts'],
    ['data/compile/downloads/tables.ts', 'data/eval/split.ts'],
    ['data/publish/site.ts', 'src/url/links.ts'],
    ['data/publish/preview/cards.ts', 'src/app/App.tsx'],
    ['data/eval/cli.ts', 'src/dataset/queries.ts'],
  ])('refuses %s to import %s', (file, path) => {
    expect(isAllowed(file, path)).toBe(false)
  })

  it('has no cycle', () => {
    const imports = [...sources].map(([file, source]) => [file, importsOf(file, source)] as const)
    expect(findCircle(new Map(imports))).toBeNull()
  })

  it('finds a cycle', () => {
    const imports = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] }
    expect(findCircle(new Map(Object.entries(imports)))).toBe('b → d → b')
  })
})

describe('domain', () => {
  const domain = [...sources].filter(([file]) => file.startsWith('src/domain/'))

  it('lists every folder of the domain', () => {
    expect(new Set(domain.map(([file]) => domainFolderOf(file)))).toEqual(new Set(DOMAIN_FOLDERS))
  })

  it.each(domain)('%s uses only folders before its own', (file, source) => {
    expect(importsOf(file, source).filter(path => !isAllowedInDomain(file, path))).toEqual([])
  })

  it.each(domain)('%s uses no package and no browser API', (_file, source) => {
    expect(source).not.toMatch(/from '[^.]/)
    // Not `window`: here that is a range of dates.
    expect(source).not.toMatch(/\b(document|navigator|globalThis|localStorage)\./)
  })
})
