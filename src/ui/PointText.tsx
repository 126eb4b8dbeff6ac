import { useMemo, type ReactNode } from 'react'
import type { Point } from '../domain/record/engagement.ts'
import type { English } from '../domain/terms/english.ts'
import { markTermsIn, type TextPart } from '../domain/terms/termMarks.ts'
import { placed } from './placed.ts'
import './term.css'
import { verbatim } from './verbatim.ts'

interface PointTextProps {
  point: Pick<Point, 'text' | 'terms'>
  onTerm: ((term: string) => void) | undefined
  /** English wordings that its Chinese terms show, by term. */
  english?: English | undefined
}

/** A point's paraphrase with its verbatim terms: marked where they occur, else quoted after it. */
export function PointText({ point, onTerm, english }: PointTextProps) {
  const { parts, rest } = useMemo(() => markTermsIn(point.text, point.terms ?? []), [point])
  return (
    <>
      <p className="leading-normal">
        <MarkedParts parts={parts} onTerm={onTerm} />
      </p>
      {rest.length > 0 && (
        <ul aria-label="Terms used" className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-soft">
          {rest.map(term => (
            <li key={term}>
              <Term term={term} onTerm={onTerm}>
                “{term}”
              </Term>
              {english?.[term] && ` (${english[term]})`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface MarkedPartsProps {
  parts: readonly TextPart[]
  onTerm: ((term: string) => void) | undefined
}

/** A text with its terms marked. */
export function MarkedParts({ parts, onTerm }: MarkedPartsProps) {
  return placed(parts).map(({ text, term, start }) =>
    term === null ? (
      text
    ) : (
      <Term key={start} term={term} onTerm={onTerm}>
        {text}
      </Term>
    ),
  )
}

interface TermProps {
  term: string
  onTerm: ((term: string) => void) | undefined
  children: ReactNode
}

function Term({ term, onTerm, children }: TermProps) {
  if (!onTerm)
    return (
      <span {...verbatim(term)} className="term">
        {children}
      </span>
    )
  return (
    <button
      {...verbatim(term)}
      type="button"
      className="term"
      title="Where else it is used"
      onClick={() => onTerm(term)}
    >
      {children}
    </button>
  )
}
