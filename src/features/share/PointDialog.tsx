import { citePoint } from '../../domain/cite/point.ts'
import type { PlacedPoint } from '../../domain/accounts/pairing.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { CitationBox } from './CitationBox.tsx'
import { CopyField } from './CopyField.tsx'
import { HandoutDialog } from '../../ui/HandoutDialog.tsx'
import { pointHandout } from './pointHandout.ts'
import { today } from '../../ui/today.ts'

interface PointDialogProps {
  record: EngagementRecord
  placed: PlacedPoint
  onClose: () => void
}

/** A point's reference, text and address, to copy or to keep. */
export function PointDialog({ record, placed, onClose }: PointDialogProps) {
  const { edition } = useCatalog()
  const { link, text } = pointHandout(record, placed, edition.version)
  const seen = { url: link, accessed: today() }
  return (
    <HandoutDialog
      onClose={onClose}
      title={`Cite point ${placed.index + 1}`}
      description={`${record.title}, ${SIDE_LABELS[placed.side].adjective} account`}
      width="text"
    >
      <div className="mt-4 space-y-4 border-t border-rule pt-3">
        <CitationBox citation={citePoint(record, placed, edition, seen)} />
        <div>
          <CopyField label="Text" text={text} lines={5} copied="Text copied" />
        </div>
        <div>
          <CopyField label="Address" what="link" text={link} lines={2} copied="Link copied" />
        </div>
      </div>
    </HandoutDialog>
  )
}
