// Runs in a worker thread of a build, bundled for Node with the app's own components.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createRenderer } from '../../../src/prerender.tsx'
import { putInto } from './template.ts'
import type { PageJob, WorkerTask } from './task.ts'

const { outDir, templates, jobs } = workerData as WorkerTask

// A worker has nothing else to do while it reads or writes, and without promises both are cheaper.
const render = createRenderer(path => readFileSync(join(outDir, path)))

async function write({ file, kind, ...page }: PageJob): Promise<number> {
  try {
    const bytes = putInto(
      kind ? templates.kinds[kind] : templates.plain,
      page.path,
      await render(page),
    )
    mkdirSync(dirname(join(outDir, file)), { recursive: true })
    writeFileSync(join(outDir, file), bytes)
    return bytes.length
  } catch (error) {
    throw new Error(`The page ${page.path} could not be rendered`, { cause: error })
  }
}

/** Pages in the making at a time: one renders while others wait for the hash of their data. */
const AT_ONCE = 4

let bytes = 0
const left = jobs.values()
async function writeNext(): Promise<void> {
  for (const job of left) {
    const written = await write(job)
    bytes += written
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, writeNext))
parentPort?.postMessage(bytes, [])
