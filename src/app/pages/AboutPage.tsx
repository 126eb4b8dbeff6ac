import { Link } from 'wouter'
import { isPaired } from '../../domain/record/engagement.ts'
import { activeFields } from '../../domain/view/filter.ts'
import type { EntryKind } from '../../domain/record/releases.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useAboutFile } from '../../dataset/about.ts'
import type { PageOf } from '../../features/about/EntryName.tsx'
import { AboutView } from '../../features/about/AboutView.tsx'
import { Coverage } from '../../features/about/Coverage.tsx'
import { DatasetCitation } from '../../features/share/DatasetCitation.tsx'
import { BASE } from '../../url/base.ts'
import {
  coverageHref,
  engagementHref,
  explorerHref,
  filterOf,
  officialHref,
  topicHref,
} from '../../url/links.ts'
import { PageHead } from '../PageHead.tsx'
import { useSelection } from '../useSelection.ts'

const HREFS: Record<EntryKind, (id: string) => string> = {
  engagements: id => engagementHref(id),
  officials: id => officialHref(id),
  topics: id => topicHref(id),
}

/** What the record is, how it was made, and how to download it. */
export function AboutPage() {
  const { engagements, officials, topics, edition, extent } = useCatalog()
  const { lists, downloads, changelog, arrivals } = useAboutFile()
  const pageOf: PageOf = (kind, id) => {
    const name = {
      engagements: () => engagements.find(one => one.id === id)?.title,
      officials: () => officials.get(id)?.name,
      topics: () => topics.get(id)?.label,
    }[kind]()
    return name === undefined ? null : { name, href: HREFS[kind](id) }
  }
  return (
    <>
      <PageHead
        page={{ kind: 'about' }}
        title="About"
        description="How the record of US–China engagements is made: method, measures, coverage, known limits and codebook; the dataset to download and to cite, and how it changed."
      />
      <AboutView
        edition={edition}
        engagements={engagements.length}
        paired={engagements.filter(isPaired).length}
        topics={[...topics.values()]}
        lists={lists}
        extent={extent}
        coverage={<Known />}
        downloads={downloads}
        releases={changelog}
        arrivals={arrivals}
        hrefOf={path => `${BASE}/${path}`}
        pageOf={pageOf}
        citation={<DatasetCitation />}
      />
    </>
  )
}

/** Coverage of what the filter in the address leaves, as charts link to it with their own. */
function Known() {
  const { engagements } = useCatalog()
  const { view, shown } = useSelection()
  const isFiltered = activeFields(view).length > 0
  return (
    <Coverage
      engagements={shown}
      recorded={engagements.length}
      ways={
        isFiltered && (
          <>
            <Link href={explorerHref(filterOf(view))} className={WAY}>
              Show them
            </Link>{' '}
            <Link href={coverageHref()} className={WAY}>
              Count the whole record
            </Link>
          </>
        )
      }
    />
  )
}

const WAY = 'mr-3 underline underline-offset-4 hover:decoration-2'
