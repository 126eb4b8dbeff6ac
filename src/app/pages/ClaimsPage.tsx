import { useDeferredValue, useMemo } from 'react'
import { selectClaims } from '../../domain/claims/select.ts'
import { totalsOf } from '../../domain/claims/totals.ts'
import { useClaimsFile } from '../../dataset/claims.ts'
import { useSearch } from '../../dataset/search.ts'
import { ClaimsFigure } from '../../features/claims/ClaimsFigure.tsx'
import { ClaimsLede } from '../../features/claims/ClaimsLede.tsx'
import { ClaimsList } from '../../features/claims/ClaimsList.tsx'
import { ClaimMenus } from '../../features/filters/ClaimMenus.tsx'
import { SearchField } from '../../features/search/SearchField.tsx'
import { ExportClaims } from '../../features/share/ExportClaims.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { useSelection } from '../useSelection.ts'

const TITLE = 'Who says that it was agreed?'
const DESCRIPTION =
  'What American and Chinese officials are said to have agreed, and whether both accounts say so; and what each side attributes to the other.'

/** What was agreed and who says so; what each side attributes to the other. */
export function ClaimsPage() {
  const file = useClaimsFile()
  const selection = useSelection()
  const { view, change, filter, hits, shown } = selection
  const { status, error, retry } = useSearch(view)
  const selected = useMemo(() => selectClaims(file, shown, filter), [file, shown, filter])
  const drawn = useDeferredValue(useMemo(() => ({ view, selected }), [view, selected]))
  const totals = useMemo(() => totalsOf(selected.flatMap(({ claims }) => claims)), [selected])
  return (
    <>
      <PageHead page={{ kind: 'claims' }} title="Claims" description={DESCRIPTION} />
      <FilteredPage
        title="Claims"
        selection={selection}
        feed={{ kind: 'claims' }}
        head={
          <>
            <h1 className="font-serif text-4xl font-semibold tracking-tight">{TITLE}</h1>
            <ClaimsLede totals={totals} view={view} />
          </>
        }
        search={
          <SearchField
            view={view}
            onChange={change}
            status={status}
            error={error}
            onRetry={retry}
          />
        }
        menus={<ClaimMenus view={view} onChange={change} hits={hits} />}
        actions={<ExportClaims selected={selected} />}
      >
        <ErrorBoundary part="The figure">
          <ClaimsFigure
            selected={drawn.selected}
            drawn={drawn.view}
            view={view}
            onChange={change}
          />
        </ErrorBoundary>
        <ErrorBoundary part="The list">
          <ClaimsList selected={drawn.selected} drawn={drawn.view} view={view} onChange={change} />
        </ErrorBoundary>
      </FilteredPage>
    </>
  )
}
