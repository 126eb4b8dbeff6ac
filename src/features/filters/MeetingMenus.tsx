import { Combobox } from '../../ui/Combobox.tsx'
import { FacetMenu, summaryOf, useGroups, type MenusProps } from './FacetMenu.tsx'

/** Who asked for an engagement, and where it was: menus of the explorer. */
export function MeetingMenus(props: MenusProps) {
  const { view, onChange, hits } = props
  const place = useGroups('place', view, hits)
  return (
    <>
      <FacetMenu label="Asked by" facet="asked" {...props} />
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
