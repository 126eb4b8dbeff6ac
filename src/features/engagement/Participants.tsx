import { Link } from 'wouter'
import { SIDES, type EngagementRecord } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { filterOf, officialHref } from '../../url/links.ts'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { verbatim } from '../../ui/verbatim.ts'

interface ParticipantsProps {
  participants: EngagementRecord['participants']
  view: View
}

/** All participants with their posts on that day: one line per side, the principals first. */
export function Participants({ participants, view }: ParticipantsProps) {
  const { officials } = useCatalog()
  const known = participants.flatMap(({ official, title, lead }) => {
    const found = officials.get(official)
    return found ? [{ ...found, title, lead }] : []
  })
  return (
    <ul className="space-y-1">
      {SIDES.map(side => {
        const ours = known.filter(one => one.side === side)
        const ordered = [...ours.filter(one => one.lead), ...ours.filter(one => !one.lead)]
        if (ordered.length === 0) return null
        return (
          <li key={side}>
            <span className={`mr-2 text-sm ${SIDE_TEXT[side]}`}>{SIDE_LABELS[side].country}:</span>
            {ordered.map(({ id, name, title, lead }, index) => (
              <span key={id}>
                {index > 0 && '; '}
                <Link
                  {...verbatim(name)}
                  href={officialHref(id, filterOf(view))}
                  className={`underline decoration-1 underline-offset-4 hover:decoration-2 ${SIDE_TEXT[side]} ${lead ? 'font-medium' : ''}`}
                >
                  {name}
                </Link>
                {title !== name && `, ${title}`}
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
