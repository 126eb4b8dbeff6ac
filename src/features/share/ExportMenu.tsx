import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { Catalog } from '../../domain/record/catalog.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { useExports, type ExportFacts } from '../../ui/figure/ExportContext.ts'

/** Saves things in one format. */
type Save<Thing> = (things: readonly Thing[], catalog: Catalog, facts: ExportFacts) => void

interface ExportMenuProps<Thing> {
  /** What is saved, as the menu words it: "This list". */
  what: string
  things: readonly Thing[]
  saveCsv: Save<Thing>
  saveJson: Save<Thing>
}

/** Saves what the filter leaves, as a table or as data. */
export function ExportMenu<Thing>({ what, things, saveCsv, saveJson }: ExportMenuProps<Thing>) {
  const catalog = useCatalog()
  const { loadFacts } = useExports()
  const save = (how: Save<Thing>) => async () => how(things, catalog, await loadFacts())
  return (
    <ActionMenu
      className="no-print text-sm text-soft"
      items={[
        { label: `${what} as a table (CSV)`, onClick: save(saveCsv) },
        { label: `${what} as data (JSON)`, onClick: save(saveJson) },
      ]}
    >
      Export
    </ActionMenu>
  )
}
