import type { ComponentProps, ComponentType } from 'react'
import type { View } from '../../domain/view/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import { LazyPopup } from '../../ui/LazyPopup.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'

const EmbedDialog = lazyComponent(async () => (await import('./EmbedDialog.tsx')).EmbedDialog)

interface EmbedButtonProps {
  /** Title of the page, which the frame carries for those who do not see it. */
  title: string
  view: View
  /** What it looks like; plain text by default. */
  as?: ComponentType<ComponentProps<'button'>>
}

/** Opens what hands out a frame with exactly what is shown. */
export function EmbedButton({ title, view, as: Button = TextButton }: EmbedButtonProps) {
  const trigger = <Button className="no-print text-sm">Embed</Button>
  return (
    <LazyPopup kind="dialog" part="Embedding" trigger={trigger} preload={EmbedDialog.preload}>
      <EmbedDialog trigger={trigger} title={title} view={view} />
    </LazyPopup>
  )
}
