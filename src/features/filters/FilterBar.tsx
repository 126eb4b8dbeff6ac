import { useId, useState, type ReactNode } from 'react'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { NO_FILTER, type SearchHits } from '../../domain/view/filter.ts'
import { count, formatNumber } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import { PillButton, TextButton } from '../../ui/Button.tsx'
import { CaretIcon } from '../../ui/icons.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { Chips } from './Chips.tsx'
import { DateWindow } from './DateWindow.tsx'
import { FilterMenus } from './FilterMenus.tsx'
import { chipsOf } from './chips.ts'

interface FilterBarProps {
  view: View
  onChange: ChangeView
  hits: SearchHits
  /** The number of engagements that the filter leaves. */
  shown: number
  /** A search field, before the menus. */
  search?: ReactNode
  /** Menus of filters that only this page has, after the others. */
  menus?: ReactNode
  /** Actions on the filtered set, after the count. */
  actions?: ReactNode
}

/** All filter controls, the filters in force, and the resulting count. */
export function FilterBar({ view, onChange, hits, shown, search, menus, actions }: FilterBarProps) {
  const catalog = useCatalog()
  const [isOpen, setOpen] = useState(false)
  const menusId = useId()
  const chips = chipsOf(view, catalog)

  return (
    <section aria-label="Filters" className="flex flex-wrap items-center gap-2 text-sm sm:block">
      <div className="no-print contents sm:flex sm:flex-wrap sm:items-center sm:gap-x-1.5 sm:gap-y-2">
        {search}
        <PillButton
          className="sm:hidden"
          aria-expanded={isOpen}
          aria-controls={menusId}
          onClick={() => setOpen(!isOpen)}
        >
          Filters{chips.length > 0 && ` ${chips.length}`}
          <CaretIcon />
        </PillButton>
        <div
          id={menusId}
          className={`order-1 flex w-full flex-wrap items-center gap-2 sm:contents ${isOpen ? '' : 'max-sm:hidden'}`}
        >
          <FilterMenus view={view} onChange={onChange} hits={hits} />
          {menus}
        </div>
      </div>
      <div className="contents sm:mt-2.5 sm:flex sm:flex-wrap sm:items-center sm:gap-x-4 sm:gap-y-2">
        <div className="order-2 flex w-full flex-wrap items-center gap-x-4 gap-y-2 sm:contents">
          <p role="status" aria-live="polite" className="py-1 font-semibold">
            {formatNumber(shown)} of {count(catalog.engagements.length, 'engagement')}
          </p>
          <div className={`no-print ${isOpen ? '' : 'max-sm:hidden'}`}>
            <DateWindow view={view} extent={catalog.extent} onChange={onChange} />
          </div>
          {chips.length > 0 && (
            <>
              <Chips chips={chips} match={view.match} onChange={onChange} />
              <TextButton className="no-print text-soft" onClick={() => onChange(NO_FILTER)}>
                Reset
              </TextButton>
            </>
          )}
        </div>
        {actions && (
          <div className="no-embed no-print ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 text-soft">
            {actions}
          </div>
        )}
      </div>
    </section>
  )
}
