import { formatDay, parseDay } from '../../../domain/time/day.ts'
import type { Side } from '../../../domain/record/engagement.ts'
import { ACCOUNT_LABELS, count } from '../../../domain/record/labels.ts'
import type { TextLanguage } from '../../../domain/text/analysis.ts'
import type { TextFigures } from '../../../domain/text/textFigures.ts'
import { ExternalLink } from '../../../ui/ExternalLink.tsx'
import type { Origin } from './origins.ts'

const LANGUAGE_NAMES: Record<TextLanguage, string> = { en: 'English', zh: 'Chinese' }

interface OwnAccountHeadProps {
  side: Side
  origin: Origin
  language: TextLanguage
  figures: TextFigures
}

/** The source of a text as the reader gave it, and its length. */
export function OwnAccountHead({ side, origin, language, figures }: OwnAccountHeadProps) {
  const { publisher, date, url } = origin
  const day = parseDay(date)
  return (
    <div className="account-intro text-sm text-soft">
      <h2 className="sr-only">{ACCOUNT_LABELS[side]}</h2>
      {publisher.trim() !== '' && <p className="text-ink">{publisher}</p>}
      <p>
        In {LANGUAGE_NAMES[language]}
        {day && (
          <>
            , <time dateTime={day}>{formatDay(day)}</time>
          </>
        )}{' '}
        · {count(figures.words, 'word')}
      </p>
      {url !== '' && (
        <p>
          <ExternalLink href={url}>Read the source</ExternalLink>
        </p>
      )}
    </div>
  )
}
