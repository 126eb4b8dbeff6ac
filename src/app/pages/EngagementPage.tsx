import { lazy, useMemo } from 'react'
import { Link } from 'wouter'
import { engagementTitle, shorten } from '../../domain/descriptions.ts'
import { neighboursOf } from '../../domain/neighbours.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useEngagementFile, usePrefetchEngagement } from '../../dataset/queries.ts'
import { EngagementView } from '../../features/engagement/EngagementView.tsx'
import { Notices } from '../../features/filters/Notices.tsx'
import { EmbedButton } from '../../features/share/EmbedButton.tsx'
import { ShareButton } from '../../features/share/ShareButton.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { compareHref } from '../../url/links.ts'
import { PageHead } from '../PageHead.tsx'
import { useSelection } from '../useSelection.ts'

const MovedPage = lazy(async () => ({ default: (await import('./MovedPage.tsx')).MovedPage }))
const UnknownEngagement = lazy(async () => ({
  default: (await import('./NotFoundPage.tsx')).UnknownEngagement,
}))

/** One engagement, found by its id or an old one; or the nearest that exist. */
export function EngagementPage({ id }: { id: string }) {
  const { engagements, aliases } = useCatalog()
  const renamed = aliases.get(id)
  const found = engagements.find(engagement => engagement.id === (renamed ?? id))
  if (found && renamed) return <MovedPage engagement={found} />
  if (found) {
    return (
      <ErrorBoundary part={`“${found.title}”`} isPage>
        <KnownEngagement id={id} />
      </ErrorBoundary>
    )
  }
  return <UnknownEngagement id={id} engagements={engagements} />
}

function KnownEngagement({ id }: { id: string }) {
  const { engagements } = useCatalog()
  const { view, change, ignored, dismiss, shown } = useSelection()
  const record = useEngagementFile(id)
  const prefetch = usePrefetchEngagement()
  const neighbours = useMemo(() => neighboursOf(id, shown, engagements), [id, shown, engagements])
  return (
    <>
      <PageHead
        page={{ kind: 'engagement', id }}
        title={engagementTitle(record)}
        description={shorten(record.summary)}
      />
      <Notices ignored={ignored} onDismiss={dismiss} />
      <EngagementView
        record={record}
        view={view}
        onChange={change}
        neighbours={neighbours}
        prefetch={prefetch}
        actions={
          <>
            {record.accounts.length > 0 && (
              <Link
                href={compareHref(id)}
                className="inline-flex min-h-6 items-center text-sm text-soft underline-offset-4 hover:text-ink hover:underline"
              >
                Compare the full texts
              </Link>
            )}
            <ShareButton record={record} />
            <EmbedButton title={record.title} view={view} as={PillButton} />
          </>
        }
        onTerm={term => change({ term })}
      />
    </>
  )
}
