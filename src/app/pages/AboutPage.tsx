import { coverageByYear } from '../../domain/coverage.ts'
import { isPaired } from '../../domain/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { AboutView } from '../../features/about/AboutView.tsx'

/** What the record is and how it was made. */
export function AboutPage() {
  const { engagements, topics, edition } = useCatalog()
  return (
    <>
      <title>About · Parallax</title>
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
