import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { DatasetApi } from '../../compile/plugin.ts'
import type { SiteAddress } from '../address.ts'
import { siteOf, type StructuredData } from '../publisher.ts'
import { jobsOf } from './jobs.ts'
import { renderAll } from './renderAll.ts'

const ENVIRONMENT = 'prerender'
const WORKER = 'data/publish/html/worker.ts'

/**
 * Writes every page of a build as HTML: bundles the app a second time, for Node, and has workers
 * render all pages with it once the browser's files are written.
 *
 * @param isBrief leaves out the pages of single engagements, topics and officials
 * @param structuredData what the head of a page tells search engines, if anything
 */
export function prerender(
  { current }: DatasetApi,
  address: SiteAddress,
  isBrief: boolean,
  structuredData?: StructuredData,
): Plugin {
  const folder = resolve('.cache', `prerender-${process.pid}`)
  return {
    name: 'parallax:prerender',
    apply: 'build',
    config: () => ({
      // One set of plugins, so that the dataset is compiled once.
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        [ENVIRONMENT]: {
          consumer: 'server',
          // Known ahead, so that of React only one of its two builds comes along.
          define: { 'process.env.NODE_ENV': JSON.stringify(process.env['NODE_ENV']) },
          resolve: { noExternal: true },
          build: {
            outDir: folder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: WORKER, output: { entryFileNames: 'worker.js' } },
          },
        },
      },
    }),
    async buildApp(builder) {
      const { client, [ENVIRONMENT]: server } = builder.environments
      if (!client || !server) throw new Error('The build has no client or no prerender environment')
      try {
        await builder.build(server)
        await builder.build(client)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    transformIndexHtml: { order: 'post', handler: moveScriptsToEnd },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (this.environment.name !== 'client' || !dir) return
        const started = performance.now()
        const template = await readFile(join(dir, 'index.html'), 'utf8')
        const site = siteOf(current(), address)
        const pages = site.pages.filter(({ id }) => !isBrief || id === '')
        const jobs = jobsOf({ ...site, pages }, bundle, structuredData)
        const bytes = await renderAll(join(folder, 'worker.js'), { outDir: dir, template, jobs })
        const seconds = (performance.now() - started) / 1000
        this.info(
          `${jobs.length} pages rendered in ${seconds.toFixed(1)} s, ${Math.round(jobs.length / seconds)} a second; ${(bytes / 1e6).toFixed(1)} MB of HTML`,
        )
      },
    },
  }
}

/** Scripts and what they import, as a build writes them into the head. */
const SCRIPTS = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g

/**
 * The HTML has all that is seen first, styles and content. Named after it, scripts do not share a
 * slow line with it.
 */
const moveScriptsToEnd = (html: string): string =>
  html
    .replaceAll(SCRIPTS, '')
    .replace('</body>', [...(html.match(SCRIPTS) ?? []), '\n  </body>'].join(''))
