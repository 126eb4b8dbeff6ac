import { Menu } from '@base-ui/react/menu'
import type { Engagement } from '../../domain/engagement.ts'
import { engagementTable } from '../../domain/engagementTable.ts'
import { toCsv } from '../../domain/table.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ActionMenuPopup } from '../../ui/ActionMenuPopup.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { CaretIcon } from '../../ui/icons.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { absoluteUrl, engagementHref } from '../../url/links.ts'

const FILE_NAME = 'parallax-engagements'

/** Saves the engagements that the filter leaves, as a table or as data. */
export function ExportSet({ engagements }: { engagements: readonly Engagement[] }) {
  const { officials, topics, version } = useCatalog()
  const saveCsv = () => {
    const csv = toCsv(engagementTable(engagements, officials, topics, addressOf))
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${FILE_NAME}.csv`)
  }
  const saveJson = () => {
    const data = {
      source: 'Parallax',
      version,
      licence: 'CC-BY-4.0',
      address: window.location.href,
      engagements: engagements.map(engagement => ({
        ...engagement,
        address: addressOf(engagement.id),
      })),
    }
    const json = `${JSON.stringify(data, null, 2)}\n`
    saveFile(new Blob([json], { type: 'application/json' }), `${FILE_NAME}.json`)
  }
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<TextButton className="no-print text-sm text-soft" />}>
        Export
        <CaretIcon />
      </Menu.Trigger>
      <ActionMenuPopup
        items={[
          { label: 'This list as a table (CSV)', onClick: saveCsv },
          { label: 'This list as data (JSON)', onClick: saveJson },
        ]}
      />
    </Menu.Root>
  )
}

const addressOf = (id: string) => absoluteUrl(engagementHref(id))
