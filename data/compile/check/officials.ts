import type { Official } from '../../../src/domain/record/engagement.ts'
import type { Report } from '../fault.ts'

/** No post ends before it begins. */
export function checkOfficials(officials: readonly Official[], report: Report): void {
  for (const [index, { posts }] of officials.entries()) {
    for (const [number, { from, to }] of posts.entries()) {
      if (from && to && to < from) {
        report(`[${index}].posts[${number}].to`, to, `a month not before the first, ${from}`)
      }
    }
  }
}
