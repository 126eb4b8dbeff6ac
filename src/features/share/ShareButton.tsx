import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { PillButton } from '../../ui/Button.tsx'
import { LazyPopup } from '../../ui/LazyPopup.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'

const ShareDialog = lazyComponent(async () => (await import('./ShareDialog.tsx')).ShareDialog)

/** Opens the ways to share an engagement. */
export function ShareButton({ record }: { record: EngagementRecord }) {
  const trigger = <PillButton className="no-print">Share</PillButton>
  return (
    <LazyPopup kind="dialog" part="Sharing" trigger={trigger} preload={ShareDialog.preload}>
      <ShareDialog trigger={trigger} record={record} />
    </LazyPopup>
  )
}
