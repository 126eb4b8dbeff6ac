import type { ReactNode } from 'react'
import { RESAMPLES } from '../../domain/measures/bootstrap.ts'
import { FEWEST_CLAIMS } from '../../domain/claims/divide.ts'
import { FEWEST_ACCOUNTS } from '../../domain/measures/emphasis.ts'
import { GAP_BOUNDS } from '../../domain/measures/heat.ts'
import { formatNumber } from '../../domain/record/labels.ts'
import { Section } from './Section.tsx'

/** The definition of every figure on the site. */
export function Measures() {
  return (
    <Section id="measures" title="Measures">
      <p>Each measure covers the engagements that match the filter, and no others.</p>
      <dl className="mt-3 max-w-[46em]">
        <Measure name="Frequency">
          The number of engagements whose record lists the topic, whoever raised it. By side, the
          number of accounts with a point on it. An engagement counts in every month, quarter or
          year that it overlaps, but only once in a total.
        </Measure>
        <Measure name="Share of words">
          The words of the points on a topic divided by all words of the account. Because a point
          with several topics counts for each, shares can add up to more than 100%. Over several
          accounts it is the mean of their shares, each account having the same weight; if you
          choose so in a chart, the words of all accounts are pooled, so that long accounts weigh
          more.
        </Measure>
        <Measure name="Emphasis and its gap">
          A side’s share of words on a topic, from accounts known in full unless a chart says
          otherwise. The gap is the American share minus the Chinese one, in percentage points.
          Nothing is compared if a side has fewer than {FEWEST_ACCOUNTS} such accounts.
        </Measure>
        <Measure name="Interval of the gap">
          A 95% interval, by percentile bootstrap from {formatNumber(RESAMPLES)} resamples.
          Engagements are drawn, not accounts, so that the two accounts of one engagement stay
          together, and the drawing is the same for every reader. If the interval includes zero, the
          gap may be due to chance. The interval shows how much the gap depends on which engagements
          are recorded; it does not cover coding errors.
        </Measure>
        <Measure name="Two periods compared">
          A side’s share of words on a topic in one period minus its share in another, in percentage
          points: the page’s own dates, and those chosen under “compare with” (in the address as{' '}
          <code>versus=2021-01-20..2025-01-19</code>; several periods, joined by commas, are taken
          together; an end may be left open). The 95% interval is by percentile bootstrap as above,
          except that the engagements of each period are drawn separately, to its own number: the
          two-sample problem of Efron and Tibshirani, <cite>An Introduction to the Bootstrap</cite>{' '}
          (1993), section 8.3. Engagements in both periods are drawn once for both. If the interval
          includes zero, the change is not distinguishable from zero. No share is given for fewer
          than {FEWEST_ACCOUNTS} accounts of a side. With many topics, about one interval in twenty
          excludes zero by chance alone. The periods also differ in who met, and how: filter by
          level or kind to compare like with like.
        </Measure>
        <Measure name="Silence">
          In a paired engagement, a topic that one account raises while the other, known in full,
          has no point on it. Remarks (spoken words, as transcribed) never count as silent, however
          much of them is known: they were not meant as a summary.
        </Measure>
        <Measure name="Unknown">
          The same, but the other account is known only in part or from press reports: it may raise
          the topic in a part that we do not have. Counted separately from silences.
        </Measure>
        <Measure name="Claim">
          One exchange: points of both accounts that carry the same letter count once; a point
          without a counterpart counts by itself. It is an agreement if any of its points calls
          something agreed; otherwise it is an attribution if any point reports what the other side
          said. If both apply, it is an agreement. Its topics are those of all its points. An
          official’s claims are those of the engagements that he or she led.
        </Measure>
        <Measure name="Standing: who reports a claim">
          An agreement is called agreed in both accounts; or both report the exchange and only one
          calls it agreed; or it is in the American or the Chinese account alone, the other being
          known in full; or the other is missing or not known in full, so that we cannot tell. A
          point is labelled “Both agreed” only if both accounts report an agreement; otherwise the
          label is “Agreement, according to Beijing” or “according to Washington”. An attribution is
          in both accounts, in one alone, or not known. No shares are given for fewer than{' '}
          {FEWEST_CLAIMS} claims.
        </Measure>
        <Measure name="Act and speaker">
          Filters of points, not of engagements: an engagement passes if one of its points, in
          either account, has one of the chosen acts and one of the chosen speakers, and is on one
          of the chosen topics. The speaker is whoever the account has speaking, so that “Beijing
          warns, says Washington” counts for the Chinese side. In a search the same point must also
          hold the words searched for, apart from those in the title, the place or the names of who
          took part; on a topic’s page it must be on that topic.
        </Measure>
        <Measure name="Lead: who puts it first">
          For exchanges that both accounts report: the place of the exchange in each account, from 0
          for the first point to 1 for the last; the lead is the Chinese place minus the American
          one. If it is positive, Washington puts the topic earlier.
        </Measure>
        <Measure name="Heat map">
          Shades of counts are relative to the largest number on the map. Shades of gaps begin at{' '}
          {GAP_BOUNDS.map(bound => Math.round(bound * 100)).join(', ')} percentage points; a period
          without enough accounts on either side is left blank.
        </Measure>
        <Measure name="Pairing">
          An engagement is paired if both accounts are recorded, however much of them is known.
          Points of the two accounts that report the same exchange carry the same letter; this is
          judged by hand.
        </Measure>
        <Measure name="Compare: similarity">
          On the Compare page, a program in your browser splits, tags and matches your own two texts
          by words and terms. Its results are suggestions for you to correct, and none of them
          enters the record.
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
