import type { ComponentProps, ComponentType } from 'react'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import type { View } from '../../domain/view/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import { LazyPopup } from '../../ui/LazyPopup.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'

const EmbedDialog = lazyComponent(async () => (await import('./EmbedDialog.tsx')).EmbedDialog)

interface EmbedButtonProps {
  /** The title of the page, used as the accessible name of the iframe. */
  title: string
  view: View
  /** The engagement that the page is about. */
  record?: EngagementRecord
  /** The style of the button; plain text by default. */
  as?: ComponentType<ComponentProps<'button'>>
}

/** Opens the dialog with the code to embed exactly what is shown. */
export function EmbedButton({ as: Button = TextButton, ...frame }: EmbedButtonProps) {
  const trigger = <Button className="no-print text-sm">Embed</Button>
  return (
    <LazyPopup kind="dialog" part="Embedding" trigger={trigger} preload={EmbedDialog.preload}>
      <EmbedDialog trigger={trigger} {...frame} />
    </LazyPopup>
  )
}
