import { coverageByYear } from '../../domain/coverage.ts'
import { isPaired } from '../../domain/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { AboutView } from '../../features/about/AboutView.tsx'
import { PageHead } from '../PageHead.tsx'

/** What the record is and how it was made. */
export function AboutPage() {
  const { engagements, topics, edition } = useCatalog()
  return (
    <>
      <PageHead
        page={{ kind: 'about' }}
        title="About"
        description="How the record of US–China engagements is made: what is recorded, how accounts are coded, what a silence is, how complete the record is, and how to cite and correct it."
      />
      <AboutView
        version={edition.version}
        engagements={engagements.length}
        paired={engagements.filter(isPaired).length}
        topics={[...topics.values()]}
        years={coverageByYear(engagements)}
      />
    </>
  )
}
