import { FACET_OPTIONS } from '../../domain/view/facets.ts'
import type { SearchHits } from '../../domain/view/filter.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { View } from '../../domain/view/view.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { knownOf, summaryOf, useGroups } from './FilterMenus.tsx'
import { ANY } from './filterGroups.ts'

interface ClaimMenusProps {
  view: View
  onChange: ChangeView
  hits: SearchHits
}

/** On which line, what is claimed, and who reports it: the menus of the page of claims. */
export function ClaimMenus({ view, onChange, hits }: ClaimMenusProps) {
  const claim = useGroups('claim', view, hits)
  const standing = useGroups('standing', view, hits)
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
        onChange={words => onChange({ claim: knownOf(FACET_OPTIONS.claim, words)[0] ?? null })}
      />
      <Combobox
        label="Standing"
        summary={summaryOf(view.standing)}
        groups={standing}
        selected={view.standing}
        onChange={words => onChange({ standing: knownOf(FACET_OPTIONS.standing, words) })}
      />
    </>
  )
}

const SUMMARIES = {
  agreement: 'agreed',
  attribution: 'words',
  'attribution.cn': 'Washington’s words',
  'attribution.us': 'Beijing’s words',
} as const
