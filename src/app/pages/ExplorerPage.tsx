import { useMemo } from 'react'
import { describeRecord } from '../../domain/record/descriptions.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useFrontFile } from '../../dataset/front.ts'
import { useSearch } from '../../dataset/search.ts'
import { EmbedButton } from '../../features/share/EmbedButton.tsx'
import { ActMenus } from '../../features/filters/ActMenus.tsx'
import { FilterBar } from '../../features/filters/FilterBar.tsx'
import { MeetingMenus } from '../../features/filters/MeetingMenus.tsx'
import { Notices } from '../../features/filters/Notices.tsx'
import { Intro } from '../../features/intro/Intro.tsx'
import { SearchField } from '../../features/search/SearchField.tsx'
import { CiteButton } from '../../features/share/CiteButton.tsx'
import { CopyLink } from '../../features/share/CopyLink.tsx'
import { ExportSet } from '../../features/share/ExportSet.tsx'
import { ExportFrom } from '../ExportFrom.tsx'
import { ExplorerPanels } from '../ExplorerPanels.tsx'
import { PageHead } from '../PageHead.tsx'
import { useIntroduction } from '../useIntroduction.ts'
import { useSelection } from '../useSelection.ts'

/** The explorer: the filtered engagements on the timeline, in charts and as a list. */
export const ExplorerPage = () => (
  <ExportFrom>
    <Explorer />
  </ExportFrom>
)

function Explorer() {
  const { engagements } = useCatalog()
  const front = useFrontFile()
  const { view, change, unknown, dismiss, hits, shown } = useSelection()
  const { passages, topics, status, error, retry } = useSearch(view)
  const asked = useMemo(
    () => ({ view, hits, passages, topics, shown }),
    [view, hits, passages, topics, shown],
  )
  const isIntroduced = useIntroduction(view)
  const description = useMemo(() => describeRecord(engagements), [engagements])

  return (
    <>
      <PageHead
        page={{ kind: 'explorer' }}
        title="US–China engagements, seen from both sides"
        description={description}
      />
      <h1 className="sr-only">US–China engagements, seen from both sides</h1>
      <Notices unknown={unknown} onDismiss={dismiss} />
      {isIntroduced && <Intro front={front} />}
      <FilterBar
        view={view}
        onChange={change}
        hits={hits}
        shown={shown.length}
        search={
          <SearchField
            view={view}
            onChange={change}
            status={status}
            error={error}
            onRetry={retry}
          />
        }
        menus={
          <>
            <MeetingMenus view={view} onChange={change} hits={hits} />
            <ActMenus view={view} onChange={change} hits={hits} />
          </>
        }
        actions={
          <>
            <CopyLink />
            <CiteButton title="US–China engagements" />
            <EmbedButton title="US–China engagements" view={view} />
            <ExportSet engagements={shown} />
          </>
        }
      />
      <ExplorerPanels asked={asked} view={view} onChange={change} />
    </>
  )
}
