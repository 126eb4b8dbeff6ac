import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const ENVIRONMENT = 'prerender'
const SOURCE = 'data/publish/html/worker.ts'
const FILE = 'worker.js'

/** The folder of the bundled worker, which is deleted after the build. */
const FOLDER = resolve('.cache', `prerender-${process.pid}`)

/** The path of the bundled worker while a build is running. */
export const WORKER = join(FOLDER, FILE)

/** Bundles the app a second time, for Node: the worker that prerenders pages. */
export const prerenderWorker = (): Plugin => ({
  name: 'parallax:prerender-worker',
  apply: 'build',
  config: () => ({
    // One set of plugins, so that the dataset is compiled only once.
    builder: { sharedConfigBuild: true, sharedPlugins: true },
    environments: {
      [ENVIRONMENT]: {
        consumer: 'server',
        // Fixed at build time, so that only one of React's two builds is bundled.
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
