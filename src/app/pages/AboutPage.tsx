import { Link } from 'wouter'
import { coverageByYear } from '../../domain/coverage.ts'
import { isPaired } from '../../domain/engagement.ts'
import type { EntryKind } from '../../domain/releases.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useAboutFile } from '../../dataset/queries.ts'
import { AboutView } from '../../features/about/AboutView.tsx'
import { DatasetCitation } from '../../features/share/DatasetCitation.tsx'
import { BASE, engagementHref, officialHref, topicHref } from '../../url/links.ts'
import { PageHead } from '../PageHead.tsx'

/** What the record is, how it was made, and how to take it along. */
export function AboutPage() {
  const { engagements, topics, edition } = useCatalog()
  const { downloads, changelog } = useAboutFile()
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
        nameOf={(kind, id) => <EntryName kind={kind} id={id} />}
        citation={<DatasetCitation />}
      />
    </>
  )
}

const HREFS: Record<EntryKind, (id: string) => string> = {
  engagements: id => engagementHref(id),
  officials: id => officialHref(id),
  topics: id => topicHref(id),
}

/** An entry of the list of changes, with a link where it still has a page. */
function EntryName({ kind, id }: { kind: EntryKind; id: string }) {
  const { engagements, officials, topics } = useCatalog()
  const name = {
    engagements: () => engagements.find(one => one.id === id)?.title,
    officials: () => officials.get(id)?.name,
    topics: () => topics.get(id)?.label,
  }[kind]()
  if (name === undefined) return <code>{id}</code>
  return (
    <Link href={HREFS[kind](id)} className="underline decoration-rule underline-offset-4">
      {name}
    </Link>
  )
}
