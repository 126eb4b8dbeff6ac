import { formatDay } from '../domain/time/day.ts'
import type { Account, AccountForm, Source } from '../domain/record/engagement.ts'
import { count } from '../domain/record/labels.ts'
import { sum } from '../domain/accounts/pairing.ts'
import { AccountPages } from './AccountPages.tsx'

const FORM_LABELS: Record<AccountForm, string> = {
  readout: 'Readout',
  remarks: 'Remarks',
  post: 'Post',
  statement: 'Statement',
}

interface AccountIntroProps {
  account: Account
  /** The sources of the whole record. */
  sources: readonly Source[]
}

/** Who issued an account, when, in which language, and how much of it is known from where. */
export function AccountIntro({ account, sources }: AccountIntroProps) {
  const { publisher, form, via, title, date, language, coverage, points } = account
  return (
    <div className="text-sm text-soft">
      <p className="text-ink">
        {publisher}
        {via && <span className="text-soft"> · via {via}</span>}
      </p>
      {title && (
        <p
          translate="no"
          lang={language}
          className="folds font-serif text-base leading-snug text-ink italic"
        >
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
        · {count(sum(points), 'word')}
        {coverage !== 'full' && ' of it known'}
      </p>
      <AccountPages account={account} sources={sources} />
    </div>
  )
}

/** "Chinese" for "zh" */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  } catch {
    // A language code that this browser does not know.
    return code
  }
}
