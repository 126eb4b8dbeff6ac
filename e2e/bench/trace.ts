import type { Browser, Page } from '@playwright/test'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** In microseconds. */
  ts: number
  dur?: number
  /** Its processor time, which is not stretched on a busy machine, unlike the duration. */
  tdur?: number
  args: { name?: string; data?: { frames?: { url?: string }[] } }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel']

/** What the main thread did, in milliseconds of processor time. */
export interface Work {
  total: number
  /** Each task, during which the page could not respond. */
  tasks: readonly number[]
  /**
   * Each frame: the work from the moment it was due until it was handed over, as delimited by the
   * browser itself (Long Animation Frames).
   */
  frames: readonly number[]
}

/** What the main thread does during an action on a page. */
export async function watchWork(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Work> {
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

/** Adds up the tasks of each frame, on the busiest main thread. */
function workOf(events: readonly TraceEvent[]): Work {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const mains = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(keyOf)
  const tasksOf = (key: string) =>
    events.filter(event => keyOf(event) === key && event.name === 'RunTask' && event.ph === 'X')
  const [main = ''] = mains.toSorted((a, b) => sum(tasksOf(b)) - sum(tasksOf(a)))
  const tasks = tasksOf(main)
  const marks = events
    .filter(event => keyOf(event) === main && event.name === 'AnimationFrame')
    .toSorted((a, b) => a.ts - b.ts)
  const ends = marks.filter(({ ph }) => ph === 'e')
  const frames = marks
    .filter(({ ph }) => ph === 'b')
    .map(({ ts }) => {
      const end = ends.find(mark => mark.ts > ts)?.ts ?? Infinity
      return sum(tasks.filter(task => task.ts < end && task.ts + (task.dur ?? 0) > ts))
    })
  return { total: sum(tasks), tasks: tasks.map(timeOf), frames }
}

const sum = (tasks: readonly TraceEvent[]) => tasks.reduce((total, task) => total + timeOf(task), 0)

const timeOf = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000
