import { Section } from './Section.tsx'

/** What is recorded, how accounts are read, and how different dates are handled. */
export function Method({ topics }: { topics: number }) {
  return (
    <Section id="method" title="Method">
      <p>
        An engagement is a call, a video call, a meeting, a summit, a round of talks, a visit or a
        letter between officials of the two governments, including one that was planned and then
        postponed, cancelled or declined. It is recorded if an official page or the press reports
        it. An account is what one side published about it: a readout, remarks, a post or a
        statement. Each account names the page on which its text was read, and how much of it was
        seen.
      </p>
      <p>
        Each account is cut by hand into points, one claim or exchange each, in the order of the
        text. A point is paraphrased in our own plain words and coded for four things: who speaks
        (according to this account), what the statement does (urge, warn, agree …), which of{' '}
        {topics} topics it is about (one or more), and how many words of the official text it takes
        up. Words in Chinese texts are counted as characters divided by 1.6. Only terms of art
        (“guardrails”, “one China policy”) are quoted, at most six words each. Points of the two
        accounts that report the same exchange are matched to one another.
      </p>
      <p>
        An evening in Washington is the next morning in Beijing, so the two accounts of one call
        often bear different dates. Both are kept as the accounts give them. On the timeline, an
        engagement appears on its day at the venue; a call appears on the day that the American
        account gives, or else the Chinese one.
      </p>
    </Section>
  )
}

/** What the record cannot show. */
export function Limits() {
  return (
    <Section id="limits" title="Known limits">
      <ul className="max-w-[42em] list-disc space-y-2 pl-5 leading-relaxed">
        <li>
          The record is incomplete, in both engagements and texts. Contacts that neither side made
          public are not in it, and many official pages have been taken down or could be read only
          in part.
        </li>
        <li>
          If an account is missing, it was either not found or not issued; we cannot tell which.
          Absence is not silence, and no measure treats it as such.
        </li>
        <li>
          Points were coded once, by hand. A second coder would draw some lines elsewhere, above all
          between neighbouring topics and between stating and urging.
        </li>
        <li>
          Word counts measure how much space a side gave a subject in public, not how much time it
          took in the room. The words of a point with several topics count for each of them.
        </li>
        <li>
          Chinese accounts were read in Chinese or in the official English version, as stated for
          each; the two versions of one account can differ. Word counts are approximate if an
          account is known in part or from press reports alone.
        </li>
        <li>
          Accounts known in full are not a sample of all accounts: leaders’ meetings are documented
          best. Compare shares of words between kinds of engagement with care.
        </li>
      </ul>
    </Section>
  )
}
