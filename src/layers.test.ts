import { describe, expect, it } from 'vitest'

/** What each folder of src may import, apart from itself and from packages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  dataset: ['domain'],
  url: ['domain'],
  ui: ['domain'],
  widgets: ['domain'],
  features: ['domain', 'dataset', 'url', 'ui', 'widgets'],
  app: ['domain', 'dataset', 'url', 'ui', 'widgets', 'features'],
  compile: ['domain', 'dataset/schema'],
  publish: ['domain', 'dataset/schema', 'compile', 'prerender.tsx'],
  eval: ['domain', 'dataset/schema', 'compile'],
}

const sources = import.meta.glob<string>(
  ['./*/**/*.{ts,tsx}', '../data/{compile,eval}/**/*.ts', '!**/*.test.{ts,tsx}', '!**/fixtures/**'],
  { query: '?raw', import: 'default', eager: true },
)

/** "./features/topics/TopicView.tsx" → "/src/features/topics/TopicView.tsx" */
const rooted = (file: string) => new URL(file, 'file:///src/').pathname

/**
 * The unit that a file belongs to: a feature is one, any other folder is one, and of the dataset
 * only the schema is open to the build.
 */
function unitOf(path: string): string {
  const [, top = '', folder = '', name = ''] = path.split('/')
  if (top === 'data') return folder
  if (folder === 'features') return `features/${name}`
  return folder
}

/** Whether a file of one unit may import a path. */
function isAllowed(unit: string, path: string): boolean {
  if (unitOf(path) === unit) return true
  const folder = unit.split('/')[0] ?? ''
  return (MAY_IMPORT[folder] ?? []).some(allowed =>
    allowed.includes('/')
      ? path.startsWith(`/src/${allowed}`)
      : unitOf(path).split('/')[0] === allowed,
  )
}

/** Paths that a source imports from this project, statically or not. */
function importsOf(file: string, source: string): string[] {
  const targets = [...source.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)]
  return targets.map(([, target = '']) => new URL(target, `file://${rooted(file)}`).pathname)
}

describe('imports run one way', () => {
  it.each(Object.entries(sources))('%s', (file, source) => {
    const unit = unitOf(rooted(file))
    expect(importsOf(file, source).filter(path => !isAllowed(unit, path))).toEqual([])
  })

  it.each([
    ['./domain/x.ts', '../features/a/A.tsx'],
    ['./domain/x.ts', '../ui/Panel.tsx'],
    ['./features/a/A.tsx', '../b/B.tsx'],
    ['./features/a/A.tsx', '../../app/App.tsx'],
    ['./ui/Panel.tsx', '../url/links.ts'],
    ['../data/compile/emit.ts', '../../src/dataset/queries.ts'],
    ['../data/compile/emit.ts', '../publish/pages.ts'],
    ['../data/publish/pages.ts', '../../src/url/links.ts'],
    ['../data/compile/emit.ts', '../eval/split.ts'],
    ['../data/eval/cli.ts', '../../src/dataset/queries.ts'],
  ])('refuses %s to import %s', (file, target) => {
    const [path = ''] = importsOf(file, `import { x } from '${target}'`)
    expect(isAllowed(unitOf(rooted(file)), path)).toBe(false)
  })
})

describe('domain', () => {
  const domain = Object.entries(sources).filter(([file]) => file.startsWith('./domain/'))

  it.each(domain)('%s uses no package and no browser', (_file, source) => {
    expect(source).not.toMatch(/from '[^.]/)
    // Not `window`: here that is a stretch of time.
    expect(source).not.toMatch(/\b(document|navigator|globalThis|localStorage)\./)
  })
})
