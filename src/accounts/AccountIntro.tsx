import { formatDay } from '../domain/time/day.ts'
import type { Account, AccountForm, Coverage } from '../domain/record/engagement.ts'
import { count } from '../domain/record/labels.ts'
import { sum } from '../domain/accounts/pairing.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

const COVERAGE_SENTENCES: Record<Coverage, string> = {
  full: 'Full text.',
  partial: 'Only part of the text was seen.',
  reported: 'Seen only as the press reported it.',
}

const FORM_LABELS: Record<AccountForm, string> = {
  readout: 'Readout',
  remarks: 'Remarks',
  post: 'Post',
  statement: 'Statement',
}

/** Who issued an account, when and in which language, and how much of it was seen where. */
export function AccountIntro({ account }: { account: Account }) {
  const { publisher, form, via, title, url, date, language, coverage, points } = account
  const isRough = coverage !== 'full'
  return (
    <div className="text-sm text-soft">
      <p className="text-ink">
        {publisher}
        {via && <span className="text-soft"> · via {via}</span>}
      </p>
      {title && (
        <p lang={language} className="font-serif text-base leading-snug text-ink italic">
          {title}
        </p>
      )}
      <p>
        {FORM_LABELS[form]} in {languageName(language)}
        {date && (
          <>
            , <time dateTime={date}>{formatDay(date)}</time>
          </>
        )}{' '}
        · {isRough && 'about '}
        {count(sum(points), 'word')}
      </p>
      <p>
        <span className={isRough ? 'font-medium text-ink' : ''}>
          {COVERAGE_SENTENCES[coverage]}
        </span>{' '}
        <ExternalLink href={url}>
          {coverage === 'reported' ? 'Read the report' : 'Read the source'}
        </ExternalLink>
      </p>
    </div>
  )
}

/** "Chinese" for "zh" */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  } catch {
    // Not a code that this browser knows.
    return code
  }
}
