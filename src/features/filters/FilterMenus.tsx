import { useCallback, useDeferredValue } from 'react'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { FACET_OPTIONS, countOptions, type Facet } from '../../domain/view/facets.ts'
import type { SearchHits } from '../../domain/view/filter.ts'
import type { OptionGroup } from '../../ui/options.ts'
import type { View } from '../../domain/view/view.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { ANY, GROUPS } from './filterGroups.ts'

interface FilterMenusProps {
  view: View
  onChange: ChangeView
  hits: SearchHits
}

const MATCH_OPTIONS = [
  { value: 'any', label: 'any of them' },
  { value: 'all', label: 'all of them' },
] as const

/** One menu per filter, with the number of engagements beside each option. */
export function FilterMenus({ view, onChange, hits }: FilterMenusProps) {
  const officials = useGroups('officials', view, hits)
  const topics = useGroups('topics', view, hits)
  const format = useGroups('format', view, hits)
  const level = useGroups('level', view, hits)
  const status = useGroups('status', view, hits)
  const accounts = useGroups('accounts', view, hits)

  return (
    <>
      <Combobox
        label="Officials"
        summary={summaryOf(view.officials)}
        groups={officials}
        selected={view.officials}
        searchPrompt="Search officials, in either script"
        onChange={ids => onChange({ officials: ids, ...(ids.length < 2 && { match: 'any' }) })}
        settings={
          view.officials.length > 1 && (
            <div className="flex shrink-0 items-center gap-3 border-b border-hair px-3 py-1.5 text-soft">
              Took part:
              <Choice
                label="How several officials combine"
                options={MATCH_OPTIONS}
                value={view.match}
                onChange={match => onChange({ match })}
              />
            </div>
          )
        }
      />
      <Combobox
        label="Topics"
        summary={summaryOf(view.topics)}
        groups={topics}
        selected={view.topics}
        searchPrompt="Search topics"
        onChange={ids => onChange({ topics: ids })}
      />
      <Combobox
        label="Kind"
        summary={summaryOf(view.format)}
        groups={format}
        selected={view.format}
        onChange={words => onChange({ format: knownOf(FACET_OPTIONS.format, words) })}
      />
      <Combobox
        label="Level"
        summary={summaryOf(view.level)}
        groups={level}
        selected={view.level}
        onChange={words => onChange({ level: knownOf(FACET_OPTIONS.level, words) })}
      />
      <Combobox
        label="Status"
        summary={summaryOf(view.status)}
        groups={status}
        selected={view.status}
        onChange={words => onChange({ status: knownOf(FACET_OPTIONS.status, words) })}
      />
      <Combobox
        label="Accounts"
        summary={view.accounts ? ACCOUNT_SUMMARIES[view.accounts] : undefined}
        groups={accounts}
        selected={[view.accounts ?? ANY]}
        single
        onChange={words =>
          onChange({ accounts: knownOf(FACET_OPTIONS.accounts, words)[0] ?? null })
        }
      />
    </>
  )
}

const ACCOUNT_SUMMARIES = { both: 'both', us: 'US', cn: 'China' } as const

export const summaryOf = (chosen: readonly string[]) =>
  chosen.length > 0 ? String(chosen.length) : undefined

export const knownOf = <Word extends string>(
  known: readonly Word[],
  words: readonly string[],
): Word[] => words.flatMap(word => known.find(value => value === word) ?? [])

/** The options of a filter; their counts may lag behind a dragged window, the choices never do. */
export function useGroups(facet: Facet, view: View, hits: SearchHits): () => OptionGroup[] {
  const catalog = useCatalog()
  const settled = useDeferredValue(view)
  return useCallback(
    () => GROUPS[facet](catalog, countOptions(catalog.engagements, settled, hits, facet)),
    [catalog, settled, hits, facet],
  )
}
