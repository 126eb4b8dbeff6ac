import { FACET_OPTIONS } from '../../domain/view/facets.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { FacetMenu, summaryOf, useGroups, type MenusProps } from './FacetMenu.tsx'
import { ANY } from './filterGroups.ts'

const MATCH_OPTIONS = [
  { value: 'any', label: 'any of them' },
  { value: 'all', label: 'all of them' },
] as const

/** One menu per filter, with the number of engagements beside each option. */
export function FilterMenus(props: MenusProps) {
  const { view, onChange, hits } = props
  const officials = useGroups('officials', view, hits)
  const topics = useGroups('topics', view, hits)
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
      <FacetMenu label="Kind" facet="format" {...props} />
      <FacetMenu label="Level" facet="level" {...props} />
      <FacetMenu label="Status" facet="status" {...props} />
      <Combobox
        label="Accounts"
        summary={view.accounts ? ACCOUNT_SUMMARIES[view.accounts] : undefined}
        groups={accounts}
        selected={[view.accounts ?? ANY]}
        single
        onChange={words =>
          onChange({ accounts: FACET_OPTIONS.accounts.find(known => known === words[0]) ?? null })
        }
      />
    </>
  )
}

const ACCOUNT_SUMMARIES = { both: 'both', us: 'US', cn: 'China' } as const
