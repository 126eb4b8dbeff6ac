import { useState } from 'react'
import type { TermChange } from '../../../domain/change/terms.ts'
import type { Concept } from '../../../domain/terms/concept.ts'
import { isChinese } from '../../../domain/terms/english.ts'
import { ShowAll } from '../../../ui/ShowAll.tsx'
import '../../../ui/term.css'
import { verbatim } from '../../../ui/verbatim.ts'

/** More than this many are shown only when asked for. */
const FEW = 8

interface TermGroupProps {
  title: string
  terms: readonly TermChange[]
  concepts: ReadonlyMap<string, Concept>
  onTerm: ((term: string) => void) | undefined
  /** Points are those of the earlier account. */
  isEarlier?: boolean
  /** A note on a term, shown after its point. */
  noteOf?: (term: TermChange) => string | null
}

/** Terms under a heading, each with its English wording and the point that uses it. */
export function TermGroup(props: TermGroupProps) {
  const { title, terms, concepts, onTerm, isEarlier = false, noteOf } = props
  const [isOpen, setIsOpen] = useState(false)
  if (terms.length === 0) return null
  return (
    <>
      <h3 className="mt-3 mb-1 text-sm font-semibold first:mt-0">
        {title}
        <span className="font-normal text-soft">&nbsp;{terms.length}</span>
      </h3>
      <ul className="gap-x-7 text-[0.9375rem] sm:columns-2">
        {terms.slice(0, isOpen ? undefined : FEW).map(change => {
          const { key, term, index } = change
          const note = noteOf?.(change)
          return (
            <li key={key} className="break-inside-avoid py-0.5 leading-snug">
              <button
                {...verbatim(term)}
                type="button"
                className="term"
                title="Where else it is used"
                onClick={() => onTerm?.(term)}
              >
                “{term}”
              </button>
              {isChinese(term) && concepts.has(term) && ` ${concepts.get(term)?.en}`}
              <span className="block text-[0.8125rem] text-soft">
                {isEarlier ? 'then ' : ''}point {index + 1}
                {note && ` · ${note}`}
              </span>
            </li>
          )
        })}
      </ul>
      {terms.length > FEW && (
        <ShowAll
          isOpen={isOpen}
          onChange={setIsOpen}
          all={`Show all ${terms.length}`}
          few={`Show the first ${FEW}`}
          under="list"
        />
      )}
    </>
  )
}
