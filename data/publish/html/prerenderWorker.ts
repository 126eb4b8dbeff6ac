import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const ENVIRONMENT = 'prerender'
const SOURCE = 'data/publish/html/worker.ts'
const FILE = 'worker.js'

/** The folder of a build's worker, which goes with the build. */
const FOLDER = resolve('.cache', `prerender-${process.pid}`)

/** Path of the bundled worker, while a build goes on. */
export const WORKER = join(FOLDER, FILE)

/** Bundles the app a second time, for Node: the worker that renders pages, before all else. */
export const prerenderWorker = (): Plugin => ({
  name: 'parallax:prerender-worker',
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
          outDir: FOLDER,
          emptyOutDir: true,
          copyPublicDir: false,
          rolldownOptions: { input: SOURCE, output: { entryFileNames: FILE } },
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
      await rm(FOLDER, { recursive: true, force: true })
    }
  },
})
