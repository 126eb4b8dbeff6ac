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
  policy: Policy
  pages: number
  bytes: number
}

/**
 * Writes all HTML of a build, in this order: the styles are inlined in the built index.html, which
 * then gets the policy that allows exactly its inline code and becomes the template; the template
 * gives the shell and every page, the start page replacing the built index.html.
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
