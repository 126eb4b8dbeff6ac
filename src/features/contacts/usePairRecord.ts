import { useMemo } from 'react'
import { recordOf, type LineRecord } from '../../domain/contacts/lineRecord.ts'
import { closePair, pairLine, pairRule } from '../../domain/contacts/pair.ts'
import type { OfficialPair } from '../../domain/contacts/pairOf.ts'
import { standingRule } from '../../domain/contacts/standing.ts'
import type { ContactLine } from '../../domain/record/contact.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { PanelContent } from '../../url/panelInput.ts'
import { useDaysShown } from './useLineRecords.ts'

/** What two officials have on a line of contact, or on any. */
export interface PairRecord {
  /** What both of them led. */
  record: LineRecord
  /** Lines on which that stands, each with its part of it. */
  lines: readonly LineRecord[]
  /** What else both took part in: others led, or it is a visit whose meetings count. */
  others: readonly Engagement[]
}

/** @param line the only line to count; `null` for whatever the two led */
export function usePairRecord(
  pair: OfficialPair,
  line: ContactLine | null,
  all: readonly ContactLine[],
  { engagements, drawn }: PanelContent,
): PairRecord {
  const catalog = useCatalog()
  const { from, to } = useDaysShown(drawn)
  return useMemo(() => {
    const standsOn = standingRule(catalog.engagements, catalog.officials)
    const bothLed = pairRule(pair, catalog.engagements)
    const within = { from, to }
    const own = engagements.filter(one => line === null || standsOn(line, one))
    const record = closePair(recordOf(pairLine(pair), own, bothLed, within), pair, to)
    return {
      record,
      lines: all
        .map(one => recordOf(one, record.all, standsOn, within))
        .filter(one => one.all.length > 0),
      others: own.filter(one => !record.all.includes(one)),
    }
  }, [pair, line, all, engagements, catalog, from, to])
}
