import { useMemo } from 'react'
import { Redirect, useSearch as useQueryString } from 'wouter'
import { neighboursOf } from '../../domain/neighbours.ts'
import { nearest } from '../../domain/nearest.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useEngagementQuery, usePrefetchEngagement } from '../../dataset/queries.ts'
import { EngagementView } from '../../features/engagement/EngagementView.tsx'
import { Notices } from '../../features/filters/Notices.tsx'
import { ShareButton } from '../../features/share/ShareButton.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorPanel, Loading } from '../../ui/Message.tsx'
import { useSelection } from '../useSelection.ts'
import { UnknownEngagement } from './NotFoundPage.tsx'

/** One engagement, found by its id or an old one; or the nearest that exist. */
export function EngagementPage({ id }: { id: string }) {
  const { engagements, aliases } = useCatalog()
  const query = useQueryString()
  const renamed = aliases.get(id)
  if (renamed) {
    const rest = (query && `?${query}`) + window.location.hash
    return <Redirect to={`/e/${renamed}${rest}`} replace />
  }
  const found = engagements.find(engagement => engagement.id === id)
  if (found) return <KnownEngagement id={id} title={found.title} />
  const ids = nearest(
    id,
    engagements.map(engagement => engagement.id),
    3,
  )
  return (
    <UnknownEngagement
      id={id}
      nearest={ids.flatMap(near => engagements.find(engagement => engagement.id === near) ?? [])}
    />
  )
}

function KnownEngagement({ id, title }: { id: string; title: string }) {
  const { engagements } = useCatalog()
  const { view, change, ignored, dismiss, shown } = useSelection()
  const { data, error, refetch, isFetching } = useEngagementQuery(id)
  const prefetch = usePrefetchEngagement()
  const neighbours = useMemo(() => neighboursOf(id, shown, engagements), [id, shown, engagements])
  return (
    <>
      <title>{`${title} · Parallax`}</title>
      <Notices ignored={ignored} onDismiss={dismiss} />
      {!data && <h1 className="sr-only">{title}</h1>}
      {data ? (
        <EngagementView
          record={data}
          view={view}
          onChange={change}
          neighbours={neighbours}
          prefetch={prefetch}
          actions={<ShareButton record={data} />}
          onTerm={term => change({ term })}
        />
      ) : error && !isFetching ? (
        <ErrorPanel
          title={`“${title}” could not be read`}
          actions={<PillButton onClick={() => void refetch()}>Try again</PillButton>}
        >
          {error.message}
        </ErrorPanel>
      ) : (
        <Loading>Loading “{title}”…</Loading>
      )}
    </>
  )
}
