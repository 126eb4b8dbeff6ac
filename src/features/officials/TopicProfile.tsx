import { useMemo, useState } from 'react'
import type { Official } from '../../domain/record/engagement.ts'
import { count } from '../../domain/record/labels.ts'
import { profileTopics } from '../../domain/measures/profile.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import type { PanelContent } from '../../url/panelInput.ts'
import { Dumbbells } from './Dumbbells.tsx'
import { profileTable } from './officialTexts.ts'

const FEW = 14

interface TopicProfileProps extends PanelContent {
  official: Official
}

/** The topics of an official's engagements, compared with all other engagements. */
export function TopicProfile({ official, engagements, drawn }: TopicProfileProps) {
  const { topics } = useCatalog()
  const [showsAll, setShowsAll] = useState(false)
  const profile = useMemo(() => profileTopics(engagements, official.id), [engagements, official.id])
  const [line, tell] = useHoverCaption(
    `Filled: share of the engagements with ${official.short} that raise the topic. Hollow: share of all others.`,
    true,
  )
  const rows = profile.topics.slice(0, showsAll ? undefined : FEW)
  const basis =
    `share of engagements raising each topic: ${profile.own} with ${official.short}, ` +
    `${profile.rest} without`
  return (
    <Panel title="Topics compared with other engagements" note={basis}>
      {!profile.comparable && (
        <p className="mb-2 text-sm font-semibold">
          {count(Math.min(profile.own, profile.rest), 'engagement')} on one side: too few to
          compare.
        </p>
      )}
      <Figure
        title={`${official.name}: topics compared with other engagements`}
        basis={basis}
        name={`${official.id}-topics`}
        table={profileTable(
          rows,
          topic => topics.get(topic)?.label ?? topic,
          `${official.name}: ${basis}`,
        )}
        chart={
          <>
            <Dumbbells
              rows={rows}
              official={official}
              faint={!profile.comparable}
              view={drawn}
              tell={tell}
            />
            {line}
          </>
        }
      />
      {profile.topics.length > FEW && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${profile.topics.length} topics`}
          few={`Show the first ${FEW}`}
          under="figure"
        />
      )}
    </Panel>
  )
}
