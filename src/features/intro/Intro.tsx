import { useLayoutEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Front } from '../../domain/measures/front.ts'
import { formatNumber } from '../../domain/record/labels.ts'
import { formatDayRangeShort } from '../../domain/time/day.ts'
import { CrossIcon } from '../../ui/icons.tsx'
import { coverageHref, engagementHref } from '../../url/links.ts'
import { questionsOf } from './introTexts.ts'
import { useDismissed } from './useDismissed.ts'

/**
 * What the site is, for those who come to it for the first time: a sentence, questions with their
 * answers, the latest engagement, how much is known. Prerendered; once dismissed it stays away.
 */
export function Intro({ front }: { front: Front }) {
  const [isDismissed, dismiss] = useDismissed()
  return isDismissed ? null : <ShownIntro front={front} onDismiss={dismiss} />
}

interface ShownIntroProps {
  front: Front
  onDismiss: () => void
}

function ShownIntro({ front, onDismiss }: ShownIntroProps) {
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = section.current
    return () => {
      // The page keeps a focus that would go with what is removed.
      if (!element?.contains(document.activeElement)) return
      element.closest('main')?.focus({ preventScroll: true })
    }
  }, [])
  const { engagements, paired, latest, full, recorded, fullPairs } = front
  return (
    <section
      ref={section}
      aria-label="About Parallax"
      className="intro no-print no-embed relative mb-3.5 border-b border-rule pr-8 pb-2.5 max-sm:pr-5 lg:grid lg:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)_16rem] lg:gap-x-12 lg:pb-4"
    >
      <p className="font-serif text-base leading-snug font-semibold tracking-tight sm:text-[1.0625rem] lg:text-2xl">
        After a call or a meeting, Washington and Beijing each publish their own account. Parallax
        sets {formatNumber(paired)} pairs side by side and shows what each leaves out.
      </p>
      <ul className="mt-1.5 divide-y divide-hair sm:max-lg:-mr-8 max-sm:-mr-5 lg:mt-0">
        {questionsOf(front).map(({ text, answer, href }) => (
          <li key={href} className="py-1 lg:py-1.5 lg:first:pt-0">
            <Link
              href={href}
              className="group grid gap-x-3 text-[0.8125rem] text-soft max-lg:min-h-6 sm:max-lg:flex sm:max-lg:items-baseline"
            >
              <span className="font-serif text-[0.9375rem] leading-snug font-semibold text-ink underline decoration-rule underline-offset-4 group-hover:decoration-current lg:w-fit lg:text-base">
                {text}
              </span>
              {answer}
            </Link>
          </li>
        ))}
      </ul>
      <div className="text-[0.8125rem] text-soft max-lg:mt-1 sm:max-lg:-mr-8 max-sm:-mr-5 max-lg:border-t max-lg:border-hair max-lg:pt-1.5">
        {latest && (
          <p>
            Latest: {formatDayRangeShort(latest.date, latest.endDate)}{' '}
            <Link
              href={engagementHref(latest.id)}
              className="font-serif text-[0.9375rem] leading-snug font-semibold text-ink hover:underline lg:block"
            >
              {latest.title}
            </Link>
          </p>
        )}
        <p className="mt-1 lg:mt-2">
          <Link
            href={coverageHref()}
            className="underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-current"
          >
            Known in full: <b className="font-semibold text-us">{formatNumber(full.us)}</b> of{' '}
            {formatNumber(recorded.us)} American accounts,{' '}
            <b className="font-semibold text-cn">{formatNumber(full.cn)}</b> of{' '}
            {formatNumber(recorded.cn)} Chinese
            <span className="max-sm:hidden">
              ; both of them in {formatNumber(fullPairs)} of {formatNumber(engagements)} engagements
            </span>
          </Link>
        </p>
      </div>
      <button
        type="button"
        aria-label="Dismiss the introduction"
        title="Dismiss"
        className="absolute -top-1.5 right-0 grid max-sm:-right-2 size-7 pointer-coarse:-top-2.5 pointer-coarse:size-11 pointer-coarse:max-sm:-right-3 place-items-center rounded-full text-soft hover:bg-hair hover:text-ink"
        onClick={onDismiss}
      >
        <CrossIcon />
      </button>
    </section>
  )
}
