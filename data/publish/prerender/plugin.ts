import { readFile, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Plugin, Rolldown } from 'vite'
import { NOT_FOUND_PATH } from '../../../src/domain/paths.ts'
import type { Compiled } from '../../compile/compile.ts'
import type { DatasetApi } from '../../compile/plugin.ts'
import { pagesOf } from '../pages.ts'
import { linker } from './links.ts'
import type { PageJob, WorkerTask } from './task.ts'

const ENVIRONMENT = 'prerender'
const WORKER = 'data/publish/prerender/worker.ts'

/** A worker takes half a second to start; this many pages are worth it. */
const LEAST_JOBS = 50

/**
 * Writes every page of a build as HTML: bundles the app a second time, for Node, and has workers
 * render all pages with it once the browser's files are written.
 */
export function prerender({ current }: DatasetApi): Plugin {
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
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (this.environment.name !== 'client' || !dir) return
        const started = performance.now()
        const template = await readFile(join(dir, 'index.html'), 'utf8')
        const jobs = jobsOf(current(), bundle)
        const bytes = await renderAll(join(folder, 'worker.js'), { outDir: dir, template, jobs })
        const seconds = (performance.now() - started) / 1000
        this.info(
          `${jobs.length} pages rendered in ${seconds.toFixed(1)} s, ${Math.round(jobs.length / seconds)} a second; ${(bytes / 1e6).toFixed(1)} MB of HTML`,
        )
      },
    },
  }
}

/** What is to be written: all pages, and the one for addresses that name none. */
function jobsOf({ dataset, files }: Compiled, bundle: Rolldown.OutputBundle): PageJob[] {
  const linksOf = linker(bundle, files.keys())
  return [
    { path: NOT_FOUND_PATH, file: '404.html', links: [] },
    ...pagesOf(dataset).map(page => ({
      path: page.path,
      file: join(page.path, 'index.html'),
      links: linksOf(page),
    })),
  ]
}

/** Shares the jobs out among workers. @returns bytes written */
async function renderAll(worker: string, { jobs, ...task }: WorkerTask): Promise<number> {
  const size = Math.max(LEAST_JOBS, Math.ceil(jobs.length / availableParallelism()))
  const shares = Array.from({ length: Math.ceil(jobs.length / size) }, (_, share) =>
    // Every so many: neighbours are alike, and some kinds of page take longer.
    jobs.filter((_job, index) => index % Math.ceil(jobs.length / size) === share),
  )
  const bytes = await Promise.all(shares.map(share => run(worker, { ...task, jobs: share })))
  return bytes.reduce((sum, one) => sum + one, 0)
}

const run = (worker: string, workerData: WorkerTask): Promise<number> =>
  new Promise((done, fail) => {
    const thread = new Worker(worker, { workerData })
    thread.once('message', done)
    thread.once('error', fail)
  })
