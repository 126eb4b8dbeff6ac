import { Link } from 'wouter'
import type { RelatedUses } from '../../domain/accounts/extracts.ts'
import type { Concept } from '../../domain/terms/concept.ts'
import type { View } from '../../domain/view/view.ts'
import { SideCounts } from '../../ui/SideCounts.tsx'
import { conceptHref, filterOf } from '../../url/links.ts'
import { verbatim } from '../../ui/verbatim.ts'

/** A related concept with its uses. */
export interface RelatedConcept extends RelatedUses {
  entry: Concept
}

interface RelatedProps {
  related: readonly RelatedConcept[]
  view: View
}

/** Concepts whose notes name this one or are named by its note, each with its own note. */
export const ToldApart = ({ related, view }: RelatedProps) => (
  <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
    {related.map(({ entry, ...uses }) => (
      <li key={entry.id} className="border-t border-rule pt-2">
        <Name entry={entry} view={view} />
        {entry.note && <p className="mt-1 text-[0.9375rem]">{entry.note}</p>}
        <p>
          <SideCounts counts={uses} showsNone />
        </p>
      </li>
    ))}
  </ul>
)

/** Concepts of much the same words, in a line each. */
export const Alike = ({ related, view }: RelatedProps) => (
  <ul className="flex flex-wrap gap-x-8 gap-y-2">
    {related.map(({ entry, ...uses }) => (
      <li key={entry.id}>
        <Name entry={entry} view={view} />
        <p>
          <SideCounts counts={uses} showsNone />
        </p>
      </li>
    ))}
  </ul>
)

const Name = ({ entry, view }: { entry: Concept; view: View }) => (
  <>
    <Link
      {...verbatim(entry.en)}
      href={conceptHref(entry.id, filterOf(view))}
      className="font-serif text-[1.0625rem] font-semibold hover:underline"
    >
      {entry.en}
    </Link>{' '}
    <span {...verbatim(entry.zh)} className="text-soft">
      {entry.zh}
    </span>
  </>
)
