import { useDeferredValue, useMemo, useState } from 'react'
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useCatalogQuery } from '../../dataset/queries.ts'
import { useContextQuery } from '../../dataset/contextQueries.ts'
import { useContactLinesQuery } from '../../dataset/contactQueries.ts'
import { indexNames } from '../../domain/search/nameIndex.ts'
import {
  fixedGroups,
  lineGroup,
  topicGroup,
  type Entry,
  type EntryGroup,
  type PaletteAction,
} from './entries.ts'
import { eventGroup } from './eventEntries.ts'
import type { PaletteProps } from './PaletteButton.tsx'
import { PaletteItem } from './PaletteItem.tsx'
import { useHits } from './useHits.ts'
import { useNames } from './useNames.ts'
import { shownGroups } from './shownGroups.ts'

interface PaletteSearchProps extends Pick<PaletteProps, 'pages' | 'takeTyped'> {
  actions: readonly PaletteAction[]
  onChoose: (entry: Entry) => void
}

/** The palette's field with its results below. Data that has not loaded is left out. */
export function PaletteSearch({ pages, actions, takeTyped, onChoose }: PaletteSearchProps) {
  const { data: catalog } = useCatalogQuery()
  const { data: lines } = useContactLinesQuery()
  const { data: events } = useContextQuery(catalog?.hasContext === true)
  const [query, setQuery] = useState('')
  const fixed = useMemo(() => fixedGroups(pages, actions).map(indexGroup), [pages, actions])
  const topics = useMemo(() => catalog && indexGroup(topicGroup(catalog)), [catalog])
  const lined = useMemo(() => lines && indexGroup(lineGroup(lines)), [lines])
  const dated = useMemo(
    () => catalog && events && indexGroup(eventGroup(events, catalog.extent)),
    [catalog, events],
  )
  const [officials, engagements, terms] = useNames()
  const searched = useDeferredValue(query)
  const hits = useHits(query)
  const shown = useMemo(() => {
    const groups = [topics, officials, engagements, lined, terms, dated, ...fixed]
    const isWhole = officials !== undefined && engagements !== undefined
    return shownGroups(
      groups.filter(group => group !== undefined),
      searched,
      hits,
      isWhole,
    )
  }, [topics, officials, engagements, lined, terms, dated, fixed, searched, hits])
  return (
    <Autocomplete.Root
      open
      inline
      items={shown}
      filter={null}
      value={query}
      onValueChange={setQuery}
      itemToStringValue={(entry: Entry) => entry.label}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex items-center border-b border-rule">
        <Autocomplete.Input
          aria-label="Go to an engagement, official, topic, term or page"
          placeholder="Engagements, officials, topics, terms, pages"
          autoComplete="off"
          onFocus={() => {
            const typed = takeTyped()
            setQuery(before => before + typed)
          }}
          spellCheck={false}
          className="min-h-12 min-w-0 grow bg-transparent px-4 text-base outline-offset-[-2px] placeholder:text-soft"
        />
        <Dialog.Close className="min-h-8 px-4 text-sm text-soft hover:text-ink">Close</Dialog.Close>
      </div>
      <Autocomplete.List className="min-h-0 scroll-py-8 overflow-y-auto overscroll-contain py-1 text-sm">
        {(group: EntryGroup) => (
          <Autocomplete.Group key={group.label} items={group.items}>
            <Autocomplete.GroupLabel className="px-4 pt-2.5 pb-1 text-xs font-semibold text-soft">
              {group.label}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(entry: Entry) => <PaletteItem key={entry.id} entry={entry} onChoose={onChoose} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

const indexGroup = ({ label, items }: EntryGroup) => ({ label, index: indexNames(items) })
