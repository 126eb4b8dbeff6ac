import type { EngagementRecord } from '../../domain/record/engagement.ts'
import type { PlacedPoint } from '../../domain/accounts/pairing.ts'
import { pointName } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import { LazyPopup } from '../../ui/LazyPopup.tsx'
import { CaretIcon } from '../../ui/icons.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'

const PointMenu = lazyComponent(async () => (await import('./PointMenu.tsx')).PointMenu)

interface PointToolsProps {
  record: EngagementRecord
  placed: PlacedPoint
  view: View
}

/** Beside the number of a point: its link, its text, a reference to it and a frame with it. */
export function PointTools(props: PointToolsProps) {
  const trigger = (
    <TextButton className="point-tools no-print no-embed">
      <span className="sr-only">Copy or cite {pointName(props.placed)}</span>
      <CaretIcon />
    </TextButton>
  )
  return (
    <LazyPopup
      kind="menu"
      part="The menu"
      trigger={trigger}
      preload={PointMenu.preload}
      opensByArrows
    >
      <PointMenu trigger={trigger} {...props} />
    </LazyPopup>
  )
}
