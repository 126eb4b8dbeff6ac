import { useState } from 'react'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import type { PlacedPoint } from '../../domain/accounts/pairing.ts'
import type { View } from '../../domain/view/view.ts'
import { pointId } from '../../accounts/pointId.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ActionMenuRoot } from '../../ui/ActionMenuRoot.tsx'
import type { TriggerElement } from '../../ui/LazyPopup.tsx'
import { EmbedDialog } from './EmbedDialog.tsx'
import { PointDialog } from './PointDialog.tsx'
import { pointHandout } from './pointHandout.ts'
import { useOutcome } from './useOutcome.ts'

interface PointMenuProps {
  trigger: TriggerElement
  record: EngagementRecord
  placed: PlacedPoint
  view: View
}

/** What can be done with a point; what cannot be copied is shown to be copied by hand. */
export function PointMenu({ trigger, record, placed, view }: PointMenuProps) {
  const { edition } = useCatalog()
  const [open, setOpen] = useState<'cite' | 'embed' | null>(null)
  const [outcome, attempt] = useOutcome()
  const copy = (what: 'link' | 'text', done: string) =>
    void attempt(
      () => navigator.clipboard.writeText(pointHandout(record, placed, edition.version)[what]),
      done,
      () => {
        setOpen('cite')
        return 'The browser does not allow copying here'
      },
    )
  const close = () => setOpen(null)
  return (
    <>
      <ActionMenuRoot
        trigger={trigger}
        items={[
          { label: 'Copy link', onClick: () => copy('link', 'Link copied') },
          { label: 'Copy text', onClick: () => copy('text', 'Text copied') },
          { label: 'Cite', onClick: () => setOpen('cite') },
          { label: 'Embed', onClick: () => setOpen('embed') },
        ]}
      />
      <span aria-live="polite" className="font-medium text-ink">
        {outcome}
      </span>
      {open === 'cite' && <PointDialog record={record} placed={placed} onClose={close} />}
      {open === 'embed' && (
        <EmbedDialog
          onClose={close}
          title={record.title}
          view={view}
          record={record}
          part={pointId(placed)}
        />
      )}
    </>
  )
}
