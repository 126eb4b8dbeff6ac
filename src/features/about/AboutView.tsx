import type { ReactNode } from 'react'
import { formatMonth } from '../../domain/time/day.ts'
import type { Extent } from '../../domain/time/period.ts'
import type { Edition } from '../../domain/record/edition.ts'
import type { Topic } from '../../domain/record/engagement.ts'
import type { Arrivals, DownloadEntry, Release } from '../../domain/record/releases.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Changelog } from './Changelog.tsx'
import type { OptionalList } from '../../domain/codebook/contents.ts'
import { Codebook } from './Codebook.tsx'
import { Contents } from './Contents.tsx'
import { Downloads } from './Downloads.tsx'
import type { PageOf } from './EntryName.tsx'
import { Measures } from './Measures.tsx'
import { Limits, Method } from './Method.tsx'
import { Section } from './Section.tsx'
import { WhatIsNew } from './WhatIsNew.tsx'

interface AboutViewProps {
  edition: Edition
  engagements: number
  paired: number
  /** The closed list, groups together. */
  topics: readonly Topic[]
  /** The lists that the dataset has, of those that it may do without. */
  lists: readonly OptionalList[]
  /** The first and last day of the record. */
  extent: Extent
  /** The section on how much of the accounts is known. */
  coverage: ReactNode
  downloads: readonly DownloadEntry[]
  /** The latest version first. */
  releases: readonly Release[]
  arrivals: readonly Arrivals[]
  hrefOf: (path: string) => string
  pageOf: PageOf
  /** The reference to the dataset. */
  citation: ReactNode
}

const PARTS = [
  { id: 'new', title: 'What is new' },
  { id: 'method', title: 'Method' },
  { id: 'measures', title: 'Measures' },
  { id: 'coverage', title: 'Coverage' },
  { id: 'limits', title: 'Known limits' },
  { id: 'codebook', title: 'Codebook' },
  { id: 'downloads', title: 'Downloads' },
  { id: 'cite', title: 'Cite' },
  { id: 'changes', title: 'Changes' },
  { id: 'licence', title: 'Licence and corrections' },
]

/** What the record is, how it was made, what it can and cannot show, and how to download it. */
export function AboutView(props: AboutViewProps) {
  const { edition, engagements, paired, topics, lists, extent, downloads, releases } = props
  return (
    <article>
      <h1 className="font-serif text-4xl font-semibold tracking-tight">About Parallax</h1>
      <p className="mt-3 max-w-[42em] text-lg">
        After a call or a meeting, each government publishes its own account. The two differ in
        date, in order, in weight, and above all in what they leave out. Parallax records{' '}
        {engagements} official engagements between the United States and China from{' '}
        {formatMonth(extent.from)} to {formatMonth(extent.to)} and sets the two accounts side by
        side for {paired} of them.
      </p>
      <div className="mt-6 gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_13rem]">
        <div className="lg:order-last">
          <Contents parts={PARTS} />
        </div>
        <div className="lg:-mt-9">
          <WhatIsNew arrivals={props.arrivals} pageOf={props.pageOf} />
          <Method topics={topics.length} />
          <Measures />
          {props.coverage}
          <Limits />
          <Codebook topics={topics} lists={lists} />
          <Downloads edition={edition} downloads={downloads} hrefOf={props.hrefOf} />
          <Section id="cite" title="Cite">
            <p className="mb-3">
              Cite the dataset with its version, or one engagement by its address, which never
              changes: “Share” on its page has the reference.
            </p>
            {props.citation}
          </Section>
          <Changelog releases={releases} pageOf={props.pageOf} />
          <Section id="licence" title="Licence and corrections">
            <p>
              {edition.licence && (
                <>
                  The paraphrases and the coding may be reused under{' '}
                  <ExternalLink href={edition.licence.url}>{edition.licence.title}</ExternalLink>
                  .{' '}
                </>
              )}
              Terms are short quotations from public documents and remain their authors’. Every
              account names the page on which its text was read.
            </p>
            {edition.corrections && (
              <p>
                Found an error? Write to{' '}
                <ExternalLink href={edition.corrections}>
                  {edition.corrections.replace(/^mailto:|^https?:\/\//, '')}
                </ExternalLink>
                .
              </p>
            )}
            <p>
              Where you find us wrong, correct the record’s file in the project’s{' '}
              <code>data/engagements</code> folder, one file an engagement; the README beside it
              says how. A correction shows in the list of changes above.
            </p>
            <p>
              Parallax runs in your browser alone. There is no account, it does no tracking, and
              nothing that you look at is sent anywhere.
            </p>
          </Section>
        </div>
      </div>
    </article>
  )
}
