import { useState, type RefObject } from 'react'
import { toCsv, type FigureTable } from '../../domain/measures/table.ts'
import { ActionMenu } from '../ActionMenu.tsx'
import { saveFile } from '../saveFile.ts'

interface SaveMenuProps {
  title: string
  basis: string
  fileName: string
  table: FigureTable
  /** The element to draw. */
  shown: RefObject<HTMLElement | null>
}

/** The menu of formats in which a figure can be saved. */
export function SaveMenu({ title, basis, fileName, table, shown }: SaveMenuProps) {
  const [fault, setFault] = useState('')

  const saveAs = async (ending: string, make: () => Promise<Blob> | Blob) => {
    setFault('')
    try {
      saveFile(await make(), `${fileName}.${ending}`)
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
        saveAs('png', async () => (await import('./rasterise.ts')).rasterise(await draw(), 2)),
    },
    {
      label: 'Drawing (SVG)',
      onClick: () =>
        saveAs('svg', async () => new Blob([(await draw()).svg], { type: 'image/svg+xml' })),
    },
    {
      label: 'Figures (CSV)',
      onClick: () =>
        saveAs('csv', () => new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' })),
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
