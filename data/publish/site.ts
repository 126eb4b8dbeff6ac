import type { Plugin } from 'vite'
import type { Compiled } from '../compile/compile.ts'
import type { DatasetApi } from '../compile/plugin.ts'
import { siteAddress } from './address.ts'
import { downloads } from './files/downloads.ts'
import { feeds } from './files/feeds.ts'
import { hostFiles } from './files/hostFiles.ts'
import { icons } from './files/icons.ts'
import { writeServiceWorker } from './files/offline.ts'
import { plainHost } from './files/plainHost.ts'
import { serveFiles } from './files/serveFiles.ts'
import { syndication } from './files/syndication.ts'
import { writeFiles } from './files/writeFiles.ts'
import { chunkGroups } from './html/chunks.ts'
import { WORKER, prerenderWorker } from './html/prerenderWorker.ts'
import { preloadsOf } from './html/pageModules.ts'
import { writeHtml } from './html/writeHtml.ts'
import { previews } from './preview/previews.ts'
import { siteOf, type Publisher, type Site, type SiteFile } from './publisher.ts'
import { wholeSite } from './wholeSite.ts'

/** Everything that is made from the data, apart from the pages. */
const PUBLISHERS: readonly Publisher[] = [previews, downloads, syndication, feeds, icons]

const filesOf = (whole: Site): SiteFile[] => PUBLISHERS.flatMap(publisher => publisher(whole))

/**
 * Everything that a build publishes apart from the app and its data, and what Vite's servers need
 * to behave like a host of the site.
 *
 * @param env `SITE_URL` and `BASE_PATH` say where the site is published. `SITE=brief` builds a
 *   site for benchmarks on a large corpus, with only the pages of which there is one and nothing
 *   else.
 */
export function site({ current }: DatasetApi, env = process.env): Plugin[] {
  const address = siteAddress(env)
  const isBrief = env['SITE'] === 'brief'
  const siteNow = () => siteOf(current(), address)
  return [
    {
      name: 'parallax:settings',
      config: () => ({
        base: address.base,
        define: { 'import.meta.env.SITE_URL': JSON.stringify(address.url) },
        // Every browser of the last two years preloads modules by itself.
        build: { modulePreload: { polyfill: false, resolveDependencies: preloadsOf } },
        environments: {
          client: { build: { rolldownOptions: { output: { codeSplitting: chunkGroups() } } } },
        },
      }),
    },
    wholeSite(),
    prerenderWorker(),
    {
      name: 'parallax:site',
      apply: 'build',
      writeBundle: {
        order: 'post',
        sequential: true,
        async handler({ dir }, bundle) {
          if (this.environment.name !== 'client' || !dir) return
          const started = performance.now()
          const whole = siteNow()
          const pages = whole.pages.filter(({ id }) => !isBrief || id === '')
          const html = await writeHtml({ dir, bundle, worker: WORKER, site: { ...whole, pages } })
          const seconds = (performance.now() - started) / 1000
          this.info(
            `${html.pages} pages rendered in ${seconds.toFixed(1)} s, ${Math.round(html.pages / seconds)} a second; ${(html.bytes / 1e6).toFixed(1)} MB of HTML`,
          )
          await writeFiles(dir, [
            ...hostFiles(html.policy)(whole),
            ...(isBrief ? [] : filesOf(whole)),
          ])
          // Last, since it lists all files of the build.
          const { count, size } = await writeServiceWorker(dir, whole.files)
          this.info(`${count} files precached for offline use, ${(size / 1e6).toFixed(1)} MB`)
        },
      },
    },
    serveFiles(onceEach(current, () => filesOf(siteNow()))),
    plainHost(),
  ]
}

/** Everything made from the dataset, made again whenever the dataset has changed. */
function onceEach<T>(current: () => Compiled, make: () => T): () => T {
  let made: { of: Compiled; result: T } | undefined
  return () => {
    const compiled = current()
    if (made?.of !== compiled) made = { of: compiled, result: make() }
    return made.result
  }
}
