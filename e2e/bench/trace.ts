import type { Browser, Page } from '@playwright/test'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** In microseconds. */
  ts: number
  dur?: number
  /** The processor time of it, which a busy machine does not stretch as it does the other. */
  tdur?: number
  args: { name?: string; data?: { frames?: { url?: string }[] } }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel']

/**
 * What the main thread does while something is done to a page, in milliseconds of processor time:
 * for each frame, all since the one before it was handed over; last, what came after them.
 */
export async function watchWork(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: CATEGORIES })
  try {
    await act()
  } catch (error) {
    await browser.stopTracing()
    throw error
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    traceEvents: TraceEvent[]
  }
  return workOf(traceEvents)
}

/** Adds up the tasks of each frame, on the busiest of the main threads. */
function workOf(events: readonly TraceEvent[]): number[] {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const mains = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(keyOf)
  const tasksOf = (key: string) =>
    events.filter(event => keyOf(event) === key && event.name === 'RunTask' && event.ph === 'X')
  const work = (tasks: readonly TraceEvent[]) => tasks.reduce((sum, task) => sum + timeOf(task), 0)
  const [main = ''] = mains.toSorted((a, b) => work(tasksOf(b)) - work(tasksOf(a)))
  const tasks = tasksOf(main).toSorted((a, b) => a.ts - b.ts)
  const commits = events.filter(event => keyOf(event) === main && event.name === 'Commit')
  const frames: number[] = []
  let frame = 0
  for (const task of tasks) {
    frame += timeOf(task)
    const { ts, dur = 0 } = task
    if (!commits.some(commit => commit.ts >= ts && commit.ts <= ts + dur)) continue
    frames.push(frame)
    frame = 0
  }
  frames.push(frame)
  return frames
}

const timeOf = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000
