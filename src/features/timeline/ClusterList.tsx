import { Popover } from '@base-ui/react/popover'
import { Link } from 'wouter'
import { formatDay } from '../../domain/time/day.ts'
import type { TimelineNode } from '../../domain/timeline/layLane.ts'
import { lookOf } from '../../domain/timeline/look.ts'
import { POPUP_CLASS, POSITIONER_PROPS } from '../../ui/popup.ts'
import { Glyph } from './Glyph.tsx'
import { clusterLabel } from './marker.ts'

interface ClusterListProps {
  node: TimelineNode
  anchor: HTMLElement
  hrefOf: (id: string) => string
  onClose: () => void
}

/** The members of a cluster that no zoom can separate, as a list of links. */
export function ClusterList({ node, anchor, hrefOf, onClose }: ClusterListProps) {
  return (
    <Popover.Root open onOpenChange={isOpen => !isOpen && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} {...POSITIONER_PROPS}>
          <Popover.Popup
            finalFocus={() => anchor}
            className={`${POPUP_CLASS} w-80 overflow-y-auto p-3.5`}
          >
            <Popover.Title className="font-serif text-base font-semibold">
              {clusterLabel(node)}
            </Popover.Title>
            <ul className="mt-1.5">
              {node.engagements.map(engagement => (
                <li key={engagement.id}>
                  <Link
                    href={hrefOf(engagement.id)}
                    className="flex items-baseline gap-2 py-1 hover:underline"
                  >
                    <Glyph {...lookOf(engagement)} />
                    <span>
                      {engagement.title}{' '}
                      <span className="text-soft">{formatDay(engagement.date)}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
