import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { FACET_OPTIONS } from '../../domain/view/facets.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { FacetMenu, useGroups, type MenusProps } from './FacetMenu.tsx'
import { ANY } from './filterGroups.ts'

/** On which line, what is claimed, and who reports it: the menus of the page of claims. */
export function ClaimMenus(props: MenusProps) {
  const { view, onChange, hits } = props
  const claim = useGroups('claim', view, hits)
  const line = useGroups('line', view, hits)
  const { lines } = useCatalog()
  return (
    <>
      <Combobox
        label="Line"
        summary={view.line ? lines.get(view.line)?.label : undefined}
        groups={line}
        selected={[view.line ?? ANY]}
        single
        onChange={([id]) => onChange({ line: id === ANY ? null : (id ?? null) })}
      />
      <Combobox
        label="Claim"
        summary={view.claim ? SUMMARIES[view.claim] : undefined}
        groups={claim}
        selected={[view.claim ?? ANY]}
        single
        onChange={words =>
          onChange({ claim: FACET_OPTIONS.claim.find(known => known === words[0]) ?? null })
        }
      />
      <FacetMenu label="Standing" facet="standing" {...props} />
    </>
  )
}

const SUMMARIES = {
  agreement: 'agreed',
  attribution: 'words',
  'attribution.cn': 'Washington’s words',
  'attribution.us': 'Beijing’s words',
} as const
