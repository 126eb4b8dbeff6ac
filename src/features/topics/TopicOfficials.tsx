import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { SIDES, type Side, type Topic } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { findTopicOfficials, type TopicOfficial } from '../../domain/measures/profile.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { SIDE_FILL, SIDE_TEXT } from '../../ui/sideClass.ts'
import { explorerHref, filterOf, officialHref } from '../../url/links.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { percent } from '../../ui/percent.ts'
import { verbatim } from '../../ui/verbatim.ts'

const FEW = 8

interface TopicOfficialsProps extends PanelContent {
  topic: Topic
}

/** The officials in whose engagements a topic comes up, by side. */
export function TopicOfficials({ topic, engagements, drawn }: TopicOfficialsProps) {
  const { officials } = useCatalog()
  const [showsAll, setShowsAll] = useState(false)
  const found = useMemo(
    () => findTopicOfficials(engagements, topic.id, officials),
    [engagements, topic.id, officials],
  )
  const most = found[0]?.raised ?? 1
  const bySide = SIDES.map(side => found.filter(({ official }) => official.side === side))
  const hasMore = bySide.some(list => list.length > FEW)
  return (
    <Panel
      title="Who raises it"
      note="engagements with each official in which it comes up, out of all"
    >
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {SIDES.map((side, index) => (
          <div key={side}>
            <h3 className={`mb-1 text-sm font-semibold ${SIDE_TEXT[side]}`}>
              {SIDE_LABELS[side].country}
            </h3>
            <ul>
              {(bySide[index] ?? []).slice(0, showsAll ? undefined : FEW).map(one => (
                <Row key={one.official.id} view={drawn} {...{ one, side, most, topic }} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {hasMore && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${found.length} officials`}
          few={`Show the first ${FEW} of each side`}
          under="list"
        />
      )}
    </Panel>
  )
}

interface RowProps {
  one: TopicOfficial
  side: Side
  /** The number at which a bar has its full length. */
  most: number
  topic: Topic
  view: View
}

function Row({ one: { official, raised, total }, side, most, topic, view }: RowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,9rem)_1fr_auto] items-center gap-x-3 text-sm">
      <Link
        {...verbatim(official.name)}
        href={officialHref(official.id, filterOf(view))}
        className="flex min-h-7 items-center hover:underline"
      >
        {official.name}
      </Link>
      <svg width="100%" height="10" aria-hidden="true">
        <rect width={percent((total / most) * 100)} height="10" className="fill-hair" />
        <rect width={percent((raised / most) * 100)} height="10" className={SIDE_FILL[side]} />
      </svg>
      <Link
        href={explorerHref({
          ...filterOf(view),
          officials: [official.id],
          match: 'any',
          topics: [topic.id],
        })}
        aria-label={`${official.name}: ${raised} of ${total} engagements raise ${topic.label}`}
        className="flex min-h-7 items-center text-soft hover:text-ink hover:underline"
      >
        {raised} of {total}
      </Link>
    </li>
  )
}
