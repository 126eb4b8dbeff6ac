import { Link } from 'wouter'
import { formatDay } from '../../domain/time/day.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { engagementHref } from '../../url/links.ts'

/** What the page is for, and what happens to the texts. */
export function CompareIntro({ engagement }: { engagement: Engagement | null }) {
  return (
    <header className="mb-6 max-w-[46em]">
      <h1 className="font-serif text-4xl font-semibold tracking-tight">Compare two texts</h1>
      <p className="mt-2 text-lg">
        Any two official texts of one meeting or call, in English or Chinese, side by side: what
        each stresses, what it leaves out, and which sentences report the same exchange.
      </p>
      <p className="mt-2 text-[0.9375rem] text-soft">
        <strong className="font-medium text-ink">Nothing leaves your browser.</strong> The texts are
        read, analysed and kept on this device alone. The analysis is a first reading by fixed
        rules, and you can correct each of its judgements.
      </p>
      {engagement && (
        <p className="mt-3 border-l-4 border-rule pl-3">
          The full texts of{' '}
          <Link href={engagementHref(engagement.id)} className="underline underline-offset-4">
            {engagement.title}
          </Link>
          , {formatDay(engagement.date)}: open both official pages, and paste the texts here.
        </p>
      )}
    </header>
  )
}
