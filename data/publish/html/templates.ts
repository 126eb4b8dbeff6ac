import type { Rolldown } from 'vite'
import { PAGE_KINDS, type PageKind } from '../../../src/domain/site/pages.ts'
import { pageScripts, startScripts } from './imports.ts'
import { statePolicy } from './policy.ts'
import { inlineStyles, sheetOf, stylesFor } from './styles.ts'

/** The HTML into which pages are rendered. */
export interface Templates {
  /** For each kind of page, with the styles of its first paint. */
  kinds: Readonly<Record<PageKind, string>>
  /** For what is of no kind or of any: the whole style sheet, linked. */
  plain: string
}

/** Makes the templates of a build from its index.html. */
export async function templatesOf(
  built: string,
  bundle: Rolldown.OutputBundle,
): Promise<Templates> {
  const sheet = sheetOf(built, bundle)
  const start = startScripts(bundle)
  const kinds = await Promise.all(
    PAGE_KINDS.map(async kind => {
      const scripts = [...start, ...pageScripts(bundle, kind)].map(file => codeOf(bundle, file))
      const css = await stylesFor(sheet.css, [built, ...scripts])
      return [kind, statePolicy(inlineStyles(built, sheet, css))] as const
    }),
  )
  return { kinds: Object.fromEntries(kinds) as Record<PageKind, string>, plain: statePolicy(built) }
}

function codeOf(bundle: Rolldown.OutputBundle, file: string): string {
  const chunk = bundle[file]
  if (chunk?.type !== 'chunk') throw new Error(`The build has no script ${file}`)
  return chunk.code
}
