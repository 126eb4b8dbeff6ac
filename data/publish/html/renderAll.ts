import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { WorkerTask } from './task.ts'

/** A worker takes half a second to start, which pays off from this many pages on. */
const LEAST_JOBS = 50

/**
 * Divides the jobs among workers, one per processor.
 *
 * @param worker path of the bundled worker
 * @returns bytes written
 * @throws Error naming the page that failed
 */
export async function renderAll(worker: string, { jobs, ...task }: WorkerTask): Promise<number> {
  const workers = Math.min(availableParallelism(), Math.ceil(jobs.length / LEAST_JOBS))
  const bytes = await Promise.all(
    Array.from({ length: workers }, (_, share) =>
      // Interleaved: neighbouring pages are alike, and some kinds take longer than others.
      run(worker, { ...task, jobs: jobs.filter((_job, index) => index % workers === share) }),
    ),
  )
  return bytes.reduce((sum, one) => sum + one, 0)
}

/**
 * Room for new objects, in MB. Most of them are garbage once their page is written; a small space is
 * collected, and what is still in use copied, several times a page.
 */
const YOUNG_GENERATION = 64

const run = (worker: string, workerData: WorkerTask): Promise<number> =>
  new Promise((done, fail) => {
    const thread = new Worker(worker, {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    })
    thread.once('message', done)
    thread.once('error', fail)
  })
