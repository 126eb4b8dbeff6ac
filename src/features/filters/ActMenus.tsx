import { FACET_OPTIONS } from '../../domain/view/facets.ts'
import type { SearchHits } from '../../domain/view/filter.ts'
import type { View } from '../../domain/view/view.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { knownOf, summaryOf, useGroups } from './FilterMenus.tsx'

interface ActMenusProps {
  view: View
  onChange: ChangeView
  hits: SearchHits
}

/** Who speaks, and what the words do: the menus of the pages that show points. */
export function ActMenus({ view, onChange, hits }: ActMenusProps) {
  const act = useGroups('act', view, hits)
  const speaker = useGroups('speaker', view, hits)
  return (
    <>
      <Combobox
        label="Speaker"
        summary={summaryOf(view.speaker)}
        groups={speaker}
        selected={view.speaker}
        onChange={words => onChange({ speaker: knownOf(FACET_OPTIONS.speaker, words) })}
      />
      <Combobox
        label="Act"
        summary={summaryOf(view.act)}
        groups={act}
        selected={view.act}
        onChange={words => onChange({ act: knownOf(FACET_OPTIONS.act, words) })}
      />
    </>
  )
}
