import { TextButton } from '../../ui/Button.tsx'
import { LazyPopup } from '../../ui/LazyPopup.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { Sentence } from '../../ui/Sentence.tsx'

const CiteDialog = lazyComponent(async () => (await import('./CiteDialog.tsx')).CiteDialog)

interface CiteButtonProps {
  /** What is cited: "Taiwan", "Taiwan: frequency". */
  title: string
  /** Id of the chart; without one the page is cited. */
  chart?: string
}

/** Opens the reference to what is shown, or to one chart of it, and its address. */
export function CiteButton({ title, chart }: CiteButtonProps) {
  const trigger = (
    <TextButton className="no-print text-sm text-soft">
      {chart === undefined ? 'Cite' : 'Cite, copy link'}
      <span className="sr-only">
        : <Sentence text={title} />
      </span>
    </TextButton>
  )
  return (
    <LazyPopup kind="dialog" part="The reference" trigger={trigger} preload={CiteDialog.preload}>
      <CiteDialog trigger={trigger} title={title} chart={chart} />
    </LazyPopup>
  )
}
