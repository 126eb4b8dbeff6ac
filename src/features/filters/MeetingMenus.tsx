import { FACET_OPTIONS } from '../../domain/view/facets.ts'
import type { SearchHits } from '../../domain/view/filter.ts'
import type { View } from '../../domain/view/view.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { knownOf, summaryOf, useGroups } from './FilterMenus.tsx'

interface MeetingMenusProps {
  view: View
  onChange: ChangeView
  hits: SearchHits
}

/** Who asked for an engagement, and where it was: menus of the explorer. */
export function MeetingMenus({ view, onChange, hits }: MeetingMenusProps) {
  const asked = useGroups('asked', view, hits)
  const place = useGroups('place', view, hits)
  return (
    <>
      <Combobox
        label="Asked by"
        summary={summaryOf(view.asked)}
        groups={asked}
        selected={view.asked}
        onChange={words => onChange({ asked: knownOf(FACET_OPTIONS.asked, words) })}
      />
      <Combobox
        label="Place"
        summary={summaryOf(view.place)}
        groups={place}
        selected={view.place}
        searchPrompt="Search places, in either script"
        onChange={ids => onChange({ place: ids })}
      />
    </>
  )
}
