import { useState } from 'react'
import type { Term } from '../domain/terms/terms.ts'
import { ShowAll } from './ShowAll.tsx'
import { SideCounts } from './SideCounts.tsx'
import { verbatim } from './verbatim.ts'

const FEW = 24

interface TermListProps {
  /** The most used first. */
  terms: readonly Term[]
  onTerm: (term: string) => void
}

/** Terms of art with their uses by side; each opens its details. */
export function TermList({ terms, onTerm }: TermListProps) {
  const [showsAll, setShowsAll] = useState(false)
  return (
    <>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
        {terms.slice(0, showsAll ? undefined : FEW).map(term => (
          <li key={term.key}>
            <button
              type="button"
              className="min-h-7 text-left decoration-1 underline-offset-4 hover:underline"
              onClick={() => onTerm(term.label)}
            >
              <span {...verbatim(term.label)}>“{term.label}”</span>{' '}
              {term.english && <span className="text-soft">({term.english}) </span>}
              <SideCounts counts={term.bySide} />
            </button>
          </li>
        ))}
      </ul>
      {terms.length > FEW && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${terms.length} terms`}
          few={`Show the ${FEW} most used`}
          under="list"
        />
      )}
    </>
  )
}
