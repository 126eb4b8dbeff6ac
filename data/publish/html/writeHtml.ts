import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import type { Site } from '../publisher.ts'
import { jobsOf } from './jobs.ts'
import { minifyInline } from './minifyInline.ts'
import { hostPolicy } from './policy.ts'
import { renderAll } from './renderAll.ts'
import { SHELL, shellOf } from './shell.ts'
import { templatesOf } from './templates.ts'

/** A build for which the HTML is to be written. */
interface Build {
  /** The folder of the client files, including the built index.html. */
  dir: string
  bundle: Rolldown.OutputBundle
  /** The path of the bundled worker that renders pages. */
  worker: string
  site: Site
}

/** What was written, for the steps that follow. */
interface Written {
  /** The content security policy that a host may send with every page. */
  policy: string
  pages: number
  bytes: number
}

/**
 * Writes all HTML of a build, in this order: the built index.html becomes a template for each kind
 * of page, with its script minified, the styles of its first paint inlined and the policy that allows exactly its inline
 * code; the templates give the shell and every page, the start page replacing the built index.html.
 */
export async function writeHtml({ dir, bundle, worker, site }: Build): Promise<Written> {
  const built = await readFile(join(dir, 'index.html'), 'utf8')
  const templates = await templatesOf(minifyInline(built), bundle)
  await writeFile(join(dir, SHELL), shellOf(templates.plain))
  const jobs = jobsOf(site, bundle)
  const bytes = await renderAll(worker, { outDir: dir, templates, jobs })
  const policy = hostPolicy([templates.plain, ...Object.values(templates.kinds)])
  return { policy, pages: jobs.length, bytes }
}
