import { Section } from './Section.tsx'

/** What is recorded, how accounts are read, and what follows from two dates. */
export function Method({ topics }: { topics: number }) {
  return (
    <Section id="method" title="Method">
      <p>
        An engagement is a call, a video call, a meeting, a summit, a round of talks, a visit or a
        letter between officials of the two governments; also one that was planned and then
        postponed, cancelled or declined. It is recorded where an official page, or the press,
        reports it. An account is what one side published of it: a readout, remarks, a post or a
        statement. Each account names the page on which its text was read, and how much of it was
        seen.
      </p>
      <p>
        Each account is cut by hand into points, one claim or exchange each, in the order of the
        text. A point is paraphrased in our plain words and coded for four things: who speaks (as
        this account has it), what the statement does (urge, warn, agree …), which of {topics}{' '}
        topics it is about (one or more), and how many words of the official text it takes up. Words
        of Chinese texts are characters divided by 1.6. Only terms of art (“guardrails”, “one China
        policy”) are quoted, six words at the most. Points of the two accounts that report the same
        exchange are matched to one another.
      </p>
      <p>
        An evening in Washington is the next morning in Beijing, so the two accounts of one call
        often bear different dates. Both are kept as the accounts give them. On the timeline an
        engagement stands on its day at the venue; a call stands on the day that the American
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
          The record is complete neither in engagements nor in texts. Contacts that neither side
          made public are not in it, and many official pages have been taken down or could be seen
          only in part.
        </li>
        <li>
          An account that is absent was not found or not issued; nobody can tell which. Absence is
          not silence, and no measure takes it for one.
        </li>
        <li>
          Points were coded once, by hand. A second coder would draw some lines elsewhere, above all
          between neighbouring topics and between stating and urging.
        </li>
        <li>
          Words measure the room that a side gave a subject in public, not the time it took in the
          room. A point of several topics counts its words for each of them.
        </li>
        <li>
          Chinese accounts are read in Chinese or in the official English version, as each says; the
          two versions of one account can differ. Numbers of words are rough where an account is
          known in part or from press reports alone.
        </li>
        <li>
          Accounts known in full are not a sample of all accounts: leaders’ meetings are documented
          best. Compare shares of words between kinds of engagement with care.
        </li>
      </ul>
    </Section>
  )
}
