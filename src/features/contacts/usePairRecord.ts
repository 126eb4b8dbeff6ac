import { useMemo } from 'react'
import { recordOf, type LineRecord } from '../../domain/contacts/lineRecord.ts'
import { closePair, pairLine, pairRule } from '../../domain/contacts/pair.ts'
import type { OfficialPair } from '../../domain/contacts/pairOf.ts'
import { lineRule } from '../../domain/contacts/lineRule.ts'
import type { ContactLine } from '../../domain/record/contact.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { PanelContent } from '../../url/panelInput.ts'
import { useDaysShown } from './useLineRecords.ts'

/** The engagements of two officials, on one line of contact or on all. */
export interface PairRecord {
  /** Engagements that both of them led. */
  record: LineRecord
  /** The lines that these belong to, each with its own part of them. */
  lines: readonly LineRecord[]
  /** Others in which both took part: somebody else led, or it is a visit counted by its meetings. */
  others: readonly Engagement[]
}

/** @param line the only line to count; `null` for all engagements that the two led */
export function usePairRecord(
  pair: OfficialPair,
  line: ContactLine | null,
  all: readonly ContactLine[],
  { engagements, drawn }: PanelContent,
): PairRecord {
  const catalog = useCatalog()
  const { from, to } = useDaysShown(drawn)
  return useMemo(() => {
    const isOnLine = lineRule(catalog.engagements, catalog.officials)
    const bothLed = pairRule(pair, catalog.engagements)
    const within = { from, to }
    const own = engagements.filter(one => line === null || isOnLine(line, one))
    const record = closePair(recordOf(pairLine(pair), own, bothLed, within), pair, to)
    return {
      record,
      lines: all
        .map(one => recordOf(one, record.all, isOnLine, within))
        .filter(one => one.all.length > 0),
      others: own.filter(one => !record.all.includes(one)),
    }
  }, [pair, line, all, engagements, catalog, from, to])
}
