/**
 * The part used by the benchmark of Lighthouse, which only `npm run bench` installs: type checking
 * must work without it.
 */
declare module 'lighthouse' {
  import type { Page } from 'puppeteer-core'

  export interface Flags {
    logLevel: 'error'
    onlyCategories: string[]
    disableFullPageScreenshot: boolean
    ignoreStatusCode: boolean
  }

  interface Audit {
    score: number | null
    displayValue?: string
    numericValue?: number
    metricSavings?: Record<string, number>
  }

  export interface Result {
    runtimeError?: { message: string }
    environment: { benchmarkIndex: number }
    categories: Record<
      string,
      { score: number | null; auditRefs: { id: string; weight: number }[] }
    >
    audits: Record<string, Audit>
  }

  export default function lighthouse(
    url: string,
    flags: Flags,
    config: undefined,
    page: Page,
  ): Promise<{ lhr: Result } | undefined>
}
