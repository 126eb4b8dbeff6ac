import { TO_WRITE } from '../../../src/domain/text/draftRecord.ts'
import type { Filed } from './known.ts'

/** A draft's notes have been replaced by somebody's own words. */
export function checkWritten({ record, report }: Filed): void {
  if (record.summary.startsWith(TO_WRITE)) {
    report('summary', record.summary, 'a summary in our own words, instead of the draft’s note')
  }
  for (const [index, { points }] of record.accounts.entries()) {
    for (const [number, { text }] of points.entries()) {
      if (!text.startsWith(TO_WRITE)) continue
      const path = `accounts[${index}].points[${number}].text`
      report(path, text, 'a paraphrase in our own words, instead of the draft’s note')
    }
  }
}
