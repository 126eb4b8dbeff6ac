import { memo, useCallback, useMemo, useState } from 'react'
import type { SelectedEngagement } from '../../domain/claims/select.ts'
import { ACCOUNT_LABELS, count, formatNumber } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import { PillButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useGrowth } from '../../ui/useGrowth.ts'
import { formatView } from '../../url/codec.ts'
import { filterOf } from '../../url/links.ts'
import type { ChangeView } from '../../url/useView.ts'
import { RestOfClaims } from './RestOfClaims.tsx'
import { ClaimsArticle } from './ClaimsArticle.tsx'
import './claims.css'

const ORDER_OPTIONS = [
  { value: 'own', label: 'newest first' },
  { value: 'first', label: 'oldest first' },
] as const

/** Engagements shown before the reader asks for more: with dozens of claims some are long. */
const FIRST_SHOWN = 60
const MORE_SHOWN = 60

/** How many of them are rendered at once. */
const STEP = 6

interface ClaimsListProps {
  /** In order of time. */
  selected: readonly SelectedEngagement[]
  drawn: View
  view: View
  onChange: ChangeView
}

/** The claims one by one, engagement by engagement, both accounts side by side. */
export const ClaimsList = memo(function ClaimsList(props: ClaimsListProps) {
  const { selected, drawn, view, onChange } = props
  const [limit, setLimit] = useState(FIRST_SHOWN)
  const ordered = useMemo(
    () => (drawn.order === 'first' ? selected : selected.toReversed()),
    [selected, drawn.order],
  )
  const shown = ordered.slice(0, useGrowth(ordered, limit, STEP))
  const claims = selected.reduce((sum, one) => sum + one.claims.length, 0)
  const hidden = selected.length - limit
  const onTerm = useCallback((term: string) => onChange({ term }), [onChange])
  const query = formatView(filterOf(drawn))
  return (
    <Panel
      title="Claims"
      note={`${count(claims, 'claim')} in ${count(selected.length, 'engagement')}; each number leads to the point in its account; acts in bold where the accounts differ on them`}
      controls={
        <Choice
          label="Order of time"
          options={ORDER_OPTIONS}
          value={view.order === 'first' ? 'first' : 'own'}
          onChange={order => onChange({ order })}
        />
      }
    >
      {selected.length === 0 ? (
        <EmptyState title="No claims here">
          No account under this filter reports an agreement or quotes the other side.
        </EmptyState>
      ) : (
        <>
          <div className="claim-sides" aria-hidden="true">
            <span className="text-us">{ACCOUNT_LABELS.us}</span>
            <span />
            <span className="text-cn">{ACCOUNT_LABELS.cn}</span>
          </div>
          {shown.map(one => (
            <ClaimsArticle key={one.engagement.id} {...one} query={query} onTerm={onTerm} />
          ))}
          {hidden > 0 && (
            <>
              <div className="no-print mt-4 text-center noscript:hidden">
                <PillButton onClick={() => setLimit(limit + MORE_SHOWN)}>
                  Show {Math.min(MORE_SHOWN, hidden)} more of {formatNumber(hidden)}
                </PillButton>
              </div>
              <p className="hidden border-t border-ink pt-2 text-sm print:block">
                Printed are the claims that were shown; those of {count(hidden, 'more engagement')}{' '}
                were not.
              </p>
              <RestOfClaims rest={ordered.slice(limit)} />
            </>
          )}
        </>
      )}
    </Panel>
  )
})
