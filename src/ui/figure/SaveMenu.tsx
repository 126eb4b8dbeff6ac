import { useState, type RefObject } from 'react'
import type { FigureTable } from '../../domain/measures/table.ts'
import { ActionMenu } from '../ActionMenu.tsx'
import { saveFile } from '../saveFile.ts'
import { useExports } from './ExportContext.ts'

interface SaveMenuProps {
  title: string
  basis: string
  /** For the names of files: "topic-frequency". */
  name: string
  table: FigureTable
  /** The element to draw. */
  shown: RefObject<HTMLElement | null>
}

/** The menu of formats in which a figure can be saved. */
export function SaveMenu({ title, basis, name, table, shown }: SaveMenuProps) {
  const { loadFacts } = useExports()
  const [fault, setFault] = useState('')

  const attempt = async (save: () => Promise<void>) => {
    setFault('')
    try {
      await save()
    } catch (error) {
      setFault(`Not saved: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const draw = async () => {
    const { drawPicture } = await import('./picture.ts')
    if (!shown.current) throw new Error('the figure is not on the screen')
    return drawPicture(shown.current, {
      title,
      basis,
      source: `Source: Parallax, from both governments’ public accounts (CC BY 4.0)`,
      address: window.location.href,
    })
  }

  const items = [
    {
      label: 'Picture (PNG)',
      onClick: () =>
        attempt(async () =>
          saveFile(
            await (await import('./rasterise.ts')).rasterise(await draw(), 2),
            `parallax-${name}.png`,
          ),
        ),
    },
    {
      label: 'Drawing (SVG)',
      onClick: () =>
        attempt(async () =>
          saveFile(
            new Blob([(await draw()).svg], { type: 'image/svg+xml' }),
            `parallax-${name}.svg`,
          ),
        ),
    },
    {
      label: 'Figures (CSV)',
      onClick: () =>
        attempt(async () => {
          const [{ saveTable }, facts] = await Promise.all([import('../saveTable.ts'), loadFacts()])
          saveTable(table, name, facts)
        }),
    },
  ]
  return (
    <>
      {fault && <span role="alert">{fault}</span>}
      <ActionMenu items={items}>
        Save<span className="sr-only">: {title}</span>
      </ActionMenu>
    </>
  )
}
