import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import type { Site } from '../publisher.ts'
import { inlineStyles } from './inlineStyles.ts'
import { jobsOf } from './jobs.ts'
import { policyOf, statePolicy, type Policy } from './policy.ts'
import { renderAll } from './renderAll.ts'
import { moveScriptsToEnd } from './scriptsLast.ts'
import { SHELL, shellOf } from './shell.ts'

/** A build whose HTML is to be made. */
interface Build {
  /** Where the browser's files are, the built index.html among them. */
  dir: string
  bundle: Rolldown.OutputBundle
  /** Path of the bundled worker that renders pages. */
  worker: string
  site: Site
}

/** What was made, for who goes on with it. */
interface Written {
  policy: Policy
  pages: number
  bytes: number
}

/**
 * Makes all HTML of a build, in this order: the built index.html takes in its styles, is given the
 * policy that allows exactly what then stands in it, and becomes the template; of this come the
 * shell and every page, the start page in the place of the built index.html.
 */
export async function writeHtml({ dir, bundle, worker, site }: Build): Promise<Written> {
  const built = await readFile(join(dir, 'index.html'), 'utf8')
  const { html: styled, sheet } = inlineStyles(built, bundle)
  await rm(join(dir, sheet))
  const policy = policyOf(styled)
  const template = moveScriptsToEnd(statePolicy(styled, policy))
  await writeFile(join(dir, SHELL), shellOf(template))
  const jobs = jobsOf(site, bundle)
  const bytes = await renderAll(worker, { outDir: dir, template, jobs })
  return { policy, pages: jobs.length, bytes }
}
