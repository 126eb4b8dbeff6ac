import { Suspense, useState, type ReactNode } from 'react'
import type { FigureTable } from '../../domain/measures/table.ts'
import { ActionMenu } from '../ActionMenu.tsx'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { lazyComponent } from '../lazyComponent.ts'
import { Sentence } from '../Sentence.tsx'
import { useExports, type ExportFacts } from './ExportContext.ts'

const PictureDialog = lazyComponent(async () => (await import('./PictureDialog.tsx')).PictureDialog)

interface SaveMenuProps {
  title: string
  basis: string
  /** For the names of files: "topic-frequency". */
  name: string
  table: FigureTable
  /** What a picture shows: the chart or its table. */
  children: ReactNode
}

/** The menu of formats in which a figure can be saved. */
export function SaveMenu({ title, basis, name, table, children }: SaveMenuProps) {
  const { loadFacts } = useExports()
  const [fault, setFault] = useState('')
  /** Set while the dialog is open. */
  const [pictured, setPictured] = useState<ExportFacts | null>(null)

  const attempt = async (save: (facts: ExportFacts) => unknown) => {
    setFault('')
    try {
      await save(await loadFacts())
    } catch (error) {
      setFault(`Not saved: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const items = [
    { label: 'Picture (PNG, SVG)', onClick: () => attempt(setPictured) },
    {
      label: 'Figures (CSV)',
      onClick: () =>
        attempt(async facts => {
          const { saveTable } = await import('../saveTable.ts')
          saveTable(table, name, facts)
        }),
    },
  ]
  return (
    <>
      {fault && <span role="alert">{fault}</span>}
      <ActionMenu items={items}>
        Save
        <span className="sr-only">
          : <Sentence text={title} />
        </span>
      </ActionMenu>
      {pictured && (
        <ErrorBoundary part="The picture">
          <Suspense>
            <PictureDialog
              title={title}
              basis={basis}
              name={name}
              facts={pictured}
              onClose={() => setPictured(null)}
            >
              {children}
            </PictureDialog>
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
