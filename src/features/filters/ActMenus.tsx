import { FacetMenu, type MenusProps } from './FacetMenu.tsx'

/** Who speaks, and what the words do: the menus of the pages that show points. */
export const ActMenus = (props: MenusProps) => (
  <>
    <FacetMenu label="Speaker" facet="speaker" {...props} />
    <FacetMenu label="Act" facet="act" {...props} />
  </>
)
