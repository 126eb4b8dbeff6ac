import type { Rolldown } from 'vite'
import type { PageKind } from '../../../src/domain/site/pages.ts'
import { kindOfModule } from './pageModules.ts'

/** The script files that index.html loads itself, for every page. */
export function startScripts(bundle: Rolldown.OutputBundle): Set<string> {
  const entries = chunksOf(bundle).filter(chunk => chunk.isEntry)
  return importsOf(
    bundle,
    entries.map(chunk => chunk.fileName),
  )
}

/**
 * The script files of a kind's component and of all that it imports, except what index.html loads
 * itself.
 *
 * @throws Error if the build has no component of that kind
 */
export function pageScripts(bundle: Rolldown.OutputBundle, kind: PageKind): string[] {
  const own = chunksOf(bundle).find(
    ({ facadeModuleId }) => kindOfModule(facadeModuleId ?? '') === kind,
  )
  if (!own) throw new Error(`The build has no chunk for the component of ${kind}`)
  const before = startScripts(bundle)
  return [...importsOf(bundle, [own.fileName])].filter(file => !before.has(file))
}

const chunksOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).filter(output => output.type === 'chunk')

/** The given files and everything that they import, directly or indirectly. */
function importsOf(bundle: Rolldown.OutputBundle, files: readonly string[]): Set<string> {
  const found = new Set(files)
  for (const file of found) {
    const output = bundle[file]
    if (output?.type !== 'chunk') continue
    for (const one of output.imports) found.add(one)
  }
  return found
}
