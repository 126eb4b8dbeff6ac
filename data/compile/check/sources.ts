import { hostOf } from '../../../src/domain/record/sources.ts'
import type { Source } from '../../../src/domain/record/engagement.ts'
import { isOfficialHost } from '../../../src/domain/record/officialHosts.ts'
import type { Report } from '../fault.ts'

/**
 * Whether a page is official depends on its host alone, so that a site that reprints a text is
 * never taken for the office that issued it.
 */
export function checkSources(sources: readonly Source[], path: string, report: Report): void {
  for (const [index, { kind, url }] of sources.entries()) {
    if (kind !== 'official' || isOfficialHost(hostOf(url))) continue
    report(
      `${path}[${index}].kind`,
      kind,
      `“copy”, since ${hostOf(url)} is not among the official hosts; or the host added to them (src/domain/record/officialHosts.ts)`,
    )
  }
}
