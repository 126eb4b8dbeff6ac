import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { BROWSER_ARGS, systemBrowser } from '../browser.mjs'

/** The arguments of a browser without any network except this machine. */
export const ARGS = [...BROWSER_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']

/** Network and processor throttling. */
export type Speed = 'unthrottled' | 'slow 4G, 4× CPU' | 'slow 3G, 4× CPU'
export const SPEEDS: readonly Speed[] = ['unthrottled', 'slow 4G, 4× CPU']

// As defined by Chromium's developer tools for "Slow 4G" and "3G".
const NETWORKS = {
  'slow 4G, 4× CPU': { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 },
  'slow 3G, 4× CPU': { latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 },
}
const SLOWER_CPU = 4

/** A page with an empty cache, and what it has fetched. */
export interface Visit {
  page: Page
  cdp: CDPSession
  /** Bytes transferred over the network so far, including headers. */
  bytes: () => number
  /** Addresses on other hosts that the page requested without success. */
  strays: () => readonly string[]
  close: () => Promise<void>
}

export function launch(): Promise<Browser> {
  const executablePath = systemBrowser()
  return chromium.launch({ ...(executablePath && { executablePath }), args: ARGS })
}

/** Opens an empty page for a first-time visit. */
export async function visit(browser: Browser, speed: Speed): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  // The compiler of these sources names functions with a function that the page does not have.
  await page.addInitScript('globalThis.__name = value => value')
  await page.addInitScript(installProbe)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  let bytes = 0
  const strays: string[] = []
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  page.on('request', request => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') strays.push(request.url())
  })
  if (speed !== 'unthrottled') {
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...NETWORKS[speed] })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  }
  return {
    page,
    cdp,
    bytes: () => bytes,
    strays: () => strays,
    close: () => context.close(),
  }
}

declare global {
  interface Window {
    /** Calls back once the next frame is painted. */
    afterPaint: (then: () => void) => void
    /** Milliseconds from navigation to the frame after a condition first held. */
    firstFrame: (holds: () => boolean) => Promise<number>
    /** The largest contentful paint so far, in milliseconds from navigation. */
    largestPaint: () => number
  }
}

/** Runs in the page before anything else. */
function installProbe() {
  // A task after the next frame, which has been painted by then.
  window.afterPaint = then => requestAnimationFrame(() => setTimeout(then))
  window.firstFrame = holds =>
    new Promise(resolve => {
      const look = () => {
        if (!holds()) return requestAnimationFrame(look)
        return window.afterPaint(() => resolve(performance.now()))
      }
      look()
    })
  let largest = 0
  new PerformanceObserver(list => {
    for (const { startTime } of list.getEntries()) largest = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  window.largestPaint = () => largest
}
