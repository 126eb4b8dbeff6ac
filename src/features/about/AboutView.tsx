import type { ReactNode } from 'react'
import type { YearCoverage } from '../../domain/coverage.ts'
import type { Topic } from '../../domain/engagement.ts'
import { topicClass } from '../../ui/topicClass.ts'
import { CoverageTable } from './CoverageTable.tsx'

interface AboutViewProps {
  version: string
  engagements: number
  paired: number
  /** The closed list, groups together. */
  topics: readonly Topic[]
  years: readonly YearCoverage[]
}

/** What the record is, how it was made, what it can and cannot show. */
export function AboutView({ version, engagements, paired, topics, years }: AboutViewProps) {
  return (
    <article>
      <h1 className="font-serif text-4xl font-semibold tracking-tight">About Parallax</h1>
      <p className="mt-3 max-w-[44em] text-lg">
        After a call or a meeting each government publishes its own account. The two differ in date,
        in order, in weight, and above all in what they leave out. Parallax records {engagements}{' '}
        official engagements between the United States and China since 2021 and lays the two
        accounts side by side for {paired} of them.
      </p>
      <div className="gap-x-12 lg:grid lg:grid-cols-2">
        <Section title="What is recorded">
          <p>
            An engagement is a call, a video call, a meeting, a summit, a round of talks, a visit or
            a letter between officials of the two governments; also one that was planned and then
            postponed, cancelled or declined. An account is what one side published of it. Each
            account is cut into points, one claim or exchange each, and each point is coded by hand:
            who speaks, what the statement does (urge, warn, agree …), which of {topics.length}{' '}
            topics it is about, and how many words of the official text it takes up. Points are
            paraphrases of ours; only terms of art (“guardrails”, “one China policy”) are quoted.
            Words of Chinese texts are characters divided by 1.6.
          </p>
        </Section>
        <div>
          <Section title="What a silence is">
            <p>
              A topic that one side’s account raises counts as a silence of the other side only
              where the other account is known in full. Where only part of an account was seen, or
              only what the press reported of it, a missing topic is not known to be missing, and is
              counted apart. An account that is absent was not found or not issued: absence is not
              silence.
            </p>
          </Section>
          <Section title="Two dates">
            <p>
              An evening in Washington is the next morning in Beijing, so the two accounts of one
              call often bear different dates. Both are shown as the accounts give them. On the
              timeline an engagement stands on its day at the venue; a call stands on the day that
              the American account gives, or else the Chinese one.
            </p>
          </Section>
        </div>
      </div>
      <Section title="Coverage">
        <p className="mb-3">
          The record is complete neither in engagements nor in texts. Many official pages have been
          taken down or could be seen only in part, so the number of accounts known in full is given
          wherever a measure rests on it.
        </p>
        <CoverageTable years={years} />
      </Section>
      <Section title="Topics">
        <dl className="columns-1 gap-10 md:columns-2">
          {topics.map(topic => (
            <div key={topic.id} className="mb-3 break-inside-avoid">
              <dt className={`font-medium ${topicClass(topic)} text-topic`}>{topic.label}</dt>
              <dd className="text-sm text-soft">{topic.definition}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Citing and correcting">
        <p>
          Cite an engagement by its address, which never changes, and the record as “Parallax:
          US–China engagements, version {version}”. The paraphrases and the coding may be reused
          under the Creative Commons Attribution 4.0 licence. Every account names the page on which
          its text was seen; where you find us wrong, correct the record’s file in the project’s{' '}
          <code>data/engagements</code> folder, one file an engagement: its README says how.
        </p>
        <p className="mt-3">
          Parallax runs in your browser alone. There is no account and no tracking, and nothing that
          you look at is sent anywhere.
        </p>
      </Section>
    </article>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8 border-t-2 border-ink pt-2.5">
      <h2 className="mb-2 font-serif text-xl font-semibold">{title}</h2>
      <div className="[&>p]:max-w-[44em]">{children}</div>
    </section>
  )
}
