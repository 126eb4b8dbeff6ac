import { useMemo } from 'react'
import { compareTerms } from '../../../domain/change/terms.ts'
import { SIDE_LABELS, count } from '../../../domain/record/labels.ts'
import { foldTerm } from '../../../domain/terms/termFolding.ts'
import { formatDay } from '../../../domain/time/day.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { useGlossaryFile } from '../../../dataset/conceptQueries.ts'
import { useTermsFile } from '../../../dataset/topicQueries.ts'
import { Panel } from '../../../ui/Panel.tsx'
import type { BothAccounts } from './compareAccounts.ts'
import { TermGroup } from './TermGroup.tsx'

interface TermChangesProps extends BothAccounts {
  onTerm: ((term: string) => void) | undefined
}

/** Terms of art: first in the record, used again, kept, and not recorded this time. */
export function TermChanges({ prior, now, record, last, onTerm }: TermChangesProps) {
  const { engagements } = useCatalog()
  const uses = useTermsFile()
  const glossary = useGlossaryFile()
  const concepts = useMemo(
    () => new Map(glossary.flatMap(one => one.terms.map(term => [term, one] as const))),
    [glossary],
  )
  const changes = useMemo(
    () =>
      compareTerms({
        prior,
        now,
        before: last,
        engagement: record,
        uses,
        engagements,
        keyOf: term => concepts.get(term)?.id ?? foldTerm(term),
      }),
    [prior, now, last, record, uses, engagements, concepts],
  )
  const { first, again, recent, kept, missing } = changes
  if (Object.values(changes).every(terms => terms.length === 0)) return null
  const side = SIDE_LABELS[now.side].adjective
  const shared = { concepts, onTerm }
  return (
    <Panel title="Terms of art">
      <TermGroup {...shared} title={`First in a recorded ${side} account`} terms={first} />
      <TermGroup
        {...shared}
        title="Used again after a year or more"
        terms={again}
        noteOf={term => term.last && `last ${formatDay(term.last)}`}
      />
      <TermGroup
        {...shared}
        title="Used within the last year, but not last time"
        terms={recent}
        noteOf={term => term.last && `last ${formatDay(term.last)}`}
      />
      <TermGroup {...shared} title="In both" terms={kept} />
      <TermGroup
        {...shared}
        title="Not recorded this time"
        terms={missing}
        isEarlier
        noteOf={term => (term.accounts > 0 ? `in ${count(term.accounts, 'account')} before` : null)}
      />
      <p className="mt-3 text-[0.8125rem] text-soft">
        The record quotes a selection of each text’s terms: a term that is not recorded may still be
        in the text.
      </p>
    </Panel>
  )
}
