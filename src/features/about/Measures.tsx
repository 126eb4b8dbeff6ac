import type { ReactNode } from 'react'
import { RESAMPLES } from '../../domain/measures/bootstrap.ts'
import { FEWEST_CLAIMS } from '../../domain/claims/divide.ts'
import { FEWEST_ACCOUNTS } from '../../domain/measures/emphasis.ts'
import { GAP_BOUNDS } from '../../domain/measures/heat.ts'
import { formatNumber } from '../../domain/record/labels.ts'
import { Section } from './Section.tsx'

/** Every figure on the site, defined. */
export function Measures() {
  return (
    <Section id="measures" title="Measures">
      <p>Each measure is taken over the engagements that the filter leaves, and over no others.</p>
      <dl className="mt-3 max-w-[46em]">
        <Measure name="Frequency">
          Engagements whose record lists the topic, whoever raised it. Against the sides, accounts
          that hold a point on it. An engagement counts in every month, quarter or year that it
          touches, and once in a total.
        </Measure>
        <Measure name="Share of words">
          Words of the points on a topic over all words of the account. Because a point of several
          topics counts for each, shares can add up to more than 100 %. Over several accounts it is
          the mean of their shares, each account weighing the same; where a chart offers it, the
          words of all accounts pooled, so that long accounts weigh more.
        </Measure>
        <Measure name="Emphasis and its gap">
          A side’s share of words on a topic, from accounts known in full unless a chart says
          otherwise. The gap is the American share minus the Chinese one, in percentage points.
          Nothing is compared where a side has fewer than {FEWEST_ACCOUNTS} accounts in the basis.
        </Measure>
        <Measure name="Interval of the gap">
          95 %, by percentile bootstrap from {formatNumber(RESAMPLES)} resamples. Engagements are
          drawn, not accounts, so that the two accounts of one engagement stay together, and the
          drawing is the same for every reader. Where the interval holds zero the gap may be chance.
          It tells how much the gap hangs on which engagements are recorded; it does not cover
          errors of coding.
        </Measure>
        <Measure name="Silence">
          Of a paired engagement: a topic that one account raises, while the other, known in full,
          has no point on it. Remarks, spoken words as transcribed, are never counted as silent,
          however much of them is known: they were not meant as a summary.
        </Measure>
        <Measure name="Unknown">
          The same where the other account is known only in part or from press reports: it may raise
          the topic in a part that we do not have. Counted apart from silences.
        </Measure>
        <Measure name="Claim">
          One exchange: the points of both accounts that carry one letter count once, a point
          without a counterpart by itself. It is an agreement where any of its points calls
          something agreed; else an attribution where a point tells what the other side said. Where
          both fit, it is an agreement. Its topics are those of all its points. An official’s claims
          are those of engagements that he or she led.
        </Measure>
        <Measure name="Standing: who reports a claim">
          Of an agreement: both accounts call it agreed; or both report the exchange and one calls
          it agreed; or it stands in the American or the Chinese account alone, the other being
          known in full; or the other is missing or not known in full, and nobody can tell. “Both
          agreed” is said of a point only where both accounts report an agreement, else “Agreement,
          according to Beijing” or Washington. Of an attribution: both accounts have it, one alone,
          or not known. Nothing is given as a share of fewer than {FEWEST_CLAIMS} claims.
        </Measure>
        <Measure name="Lead: who puts it first">
          Over exchanges that both accounts report: the place of the exchange in each account, from
          0 for the first point to 1 for the last, and the Chinese place minus the American one.
          Above zero, Washington puts it earlier.
        </Measure>
        <Measure name="Heat map">
          Shades of engagements follow the largest number on the map. Shades of gaps begin at{' '}
          {GAP_BOUNDS.map(bound => Math.round(bound * 100)).join(', ')} percentage points; a period
          without enough accounts on either side is left blank.
        </Measure>
        <Measure name="Pairing">
          An engagement is paired where both accounts are recorded, however much of them was seen.
          Within it, points carry the same letter where they report the same exchange; that is
          judged by hand.
        </Measure>
        <Measure name="Compare: similarity">
          On the Compare page a program in your browser cuts, tags and matches your own two texts by
          words and terms. Its results are suggestions to be corrected, and none of them enters the
          record.
        </Measure>
      </dl>
    </Section>
  )
}

function Measure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-t border-hair py-2.5 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-6">
      <dt className="font-medium">{name}</dt>
      <dd className="leading-relaxed">{children}</dd>
    </div>
  )
}
