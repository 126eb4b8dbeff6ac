import { useMemo } from 'react'
import { Link } from 'wouter'
import { indexById } from '../../domain/lists.ts'
import { engagementTitle, shorten } from '../../domain/record/titles.ts'
import { neighboursOf } from '../../domain/record/neighbours.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useEngagementFile, usePrefetchEngagement } from '../../dataset/queries.ts'
import { EngagementView } from '../../features/engagement/EngagementView.tsx'
import { Notices } from '../../features/filters/Notices.tsx'
import { EmbedButton } from '../../features/share/EmbedButton.tsx'
import { PointTools } from '../../features/share/PointTools.tsx'
import { ShareButton } from '../../features/share/ShareButton.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { compareHref } from '../../url/links.ts'
import { PageHead } from '../PageHead.tsx'
import { useSelection } from '../useSelection.ts'

const MissingEngagement = lazyComponent(
  async () => (await import('./MissingPage.tsx')).MissingEngagement,
)

/** One engagement, found by its id; if there is none, suggestions. */
export function EngagementPage({ id }: { id: string }) {
  const { engagements } = useCatalog()
  const found = engagements[indexById(engagements).get(id) ?? -1]
  if (!found) return <MissingEngagement id={id} />
  return (
    <ErrorBoundary part={`“${found.title}”`} isPage>
      <KnownEngagement id={id} />
    </ErrorBoundary>
  )
}

function KnownEngagement({ id }: { id: string }) {
  const { engagements } = useCatalog()
  const { view, change, unknown, dismiss, shown } = useSelection()
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
      <Notices unknown={unknown} onDismiss={dismiss} />
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
            <EmbedButton title={record.title} view={view} record={record} as={PillButton} />
          </>
        }
        renderTools={placed => <PointTools record={record} placed={placed} view={view} />}
        onTerm={term => change({ term })}
      />
    </>
  )
}
