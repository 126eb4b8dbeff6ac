import type { ReactNode } from 'react'
import { coverageByYear, coverageOf } from '../../domain/record/coverage.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { count, countAccounts } from '../../domain/record/labels.ts'
import { CoverageChart } from './CoverageChart.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { Section } from './Section.tsx'

interface CoverageProps {
  /** The engagements that the filter in the address leaves. */
  engagements: readonly Engagement[]
  /** The number in the whole record. */
  recorded: number
  /** Links to the engagements counted and to the whole record, if a filter is in force. */
  ways: ReactNode
}

/** How much of each side's accounts is known, by year: of the record, or of a filtered set. */
export function Coverage({ engagements, recorded, ways }: CoverageProps) {
  const years = coverageByYear(engagements)
  const total = coverageOf(engagements)
  const { us, cn } = total.accounts
  return (
    <Section id="coverage" title="Coverage">
      <p>
        Engagements recorded, and how much of each side’s account is known: in full, in part, from
        press reports alone, or not at all. What a government left out is counted only if its
        account is known in full; every chart says on how many accounts it is based.
      </p>
      {ways && (
        <p className="mt-3 border-l-4 border-ink bg-notice px-3 py-2">
          Counted here: {engagements.length} of {count(recorded, 'engagement')}, those that match
          the filter you came with. {ways}
        </p>
      )}
      {years.length === 0 ? (
        <p className="mt-3">No engagement matches the filter.</p>
      ) : (
        <>
          <p className="mt-3 mb-4 font-medium">
            {countAccounts({ us: us.full, cn: cn.full })} are known in full.
          </p>
          <CoverageChart years={years} />
          <CoverageTable years={years} total={total} />
        </>
      )}
    </Section>
  )
}
