import { useCallback } from 'react'
import { Link, useLocation, useSearch as useQueryString } from 'wouter'
import { nearest } from '../../domain/search/nearest.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useEngagementQuery } from '../../dataset/queries.ts'
import { CompareIntro } from '../../features/compare/CompareIntro.tsx'
import { CompareView } from '../../features/compare/CompareView.tsx'
import { PillButton, TextButton } from '../../ui/Button.tsx'
import { ErrorPanel } from '../../ui/Message.tsx'
import { compareHref, comparedEngagement } from '../../url/links.ts'
import { PageHead } from '../PageHead.tsx'

/** The reader's own two texts, or those of the engagement named in the address. */
export function ComparePage() {
  const { engagements, aliases } = useCatalog()
  const asked = comparedEngagement(useQueryString())
  const [, navigate] = useLocation()
  const onEngagement = useCallback(
    (next: string | null) => navigate(compareHref(next), { replace: true }),
    [navigate],
  )
  const id = asked && (aliases.get(asked) ?? asked)
  const engagement = engagements.find(one => one.id === id)
  const { data, error, refetch, isFetching } = useEngagementQuery(engagement?.id ?? null)
  return (
    <>
      <PageHead
        page={{ kind: 'compare' }}
        title="Compare two texts"
        description="Compare any two official texts on the same meeting or call, in English or Chinese: what each one stresses, what it leaves out, and which sentences report the same exchange. The texts never leave your browser."
      />
      <CompareIntro engagement={engagement ?? null} />
      {id && !engagement && <UnknownId id={id} onDismiss={() => onEngagement(null)} />}
      {error && !isFetching && (
        <ErrorPanel
          title={`What is recorded of “${engagement?.title}” could not be read`}
          actions={<PillButton onClick={() => void refetch()}>Try again</PillButton>}
        >
          {error.message}
        </ErrorPanel>
      )}
      <CompareView record={data ?? null} onEngagement={onEngagement} />
    </>
  )
}

/** Says that the address names no known engagement, while the page works as if it named none. */
function UnknownId({ id, onDismiss }: { id: string; onDismiss: () => void }) {
  const { engagements } = useCatalog()
  const [near] = nearest(
    id,
    engagements.map(engagement => engagement.id),
    1,
  )
  const found = engagements.find(engagement => engagement.id === near)
  return (
    <div
      role="status"
      className="mb-4 flex flex-wrap items-start gap-x-6 border-l-4 border-rule bg-notice px-4 py-2 text-sm wrap-anywhere"
    >
      <p className="min-w-0 flex-1 basis-64">
        No engagement is recorded under “{id}”, so nothing was filled in.
        {found && (
          <>
            {' '}
            Did you mean{' '}
            <Link href={compareHref(found.id)} className="underline underline-offset-4">
              {found.title}
            </Link>
            ?
          </>
        )}
      </p>
      <TextButton className="underline" onClick={onDismiss}>
        Dismiss
      </TextButton>
    </div>
  )
}
