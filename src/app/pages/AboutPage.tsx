import { coverageByYear } from '../../domain/record/coverage.ts'
import { isPaired } from '../../domain/record/engagement.ts'
import type { EntryKind } from '../../domain/record/releases.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useAboutFile } from '../../dataset/about.ts'
import type { PageOf } from '../../features/about/Changelog.tsx'
import { AboutView } from '../../features/about/AboutView.tsx'
import { DatasetCitation } from '../../features/share/DatasetCitation.tsx'
import { BASE } from '../../url/base.ts'
import { engagementHref, officialHref, topicHref } from '../../url/links.ts'
import { PageHead } from '../PageHead.tsx'

const HREFS: Record<EntryKind, (id: string) => string> = {
  engagements: id => engagementHref(id),
  officials: id => officialHref(id),
  topics: id => topicHref(id),
}

/** What the record is, how it was made, and how to take it along. */
export function AboutPage() {
  const { engagements, officials, topics, edition } = useCatalog()
  const { downloads, changelog } = useAboutFile()
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
        years={coverageByYear(engagements)}
        downloads={downloads}
        releases={changelog}
        hrefOf={path => `${BASE}/${path}`}
        pageOf={pageOf}
        citation={<DatasetCitation />}
      />
    </>
  )
}
