import { Suspense, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { MS_PER_DAY } from '../../domain/time/day.ts'
import type { Lane } from '../../domain/timeline/lanes.ts'
import { windowAround, type TimeWindow } from '../../domain/timeline/window.ts'
import type { TimelineNode } from '../../domain/timeline/layLane.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { usePrefetchEngagement } from '../../dataset/queries.ts'
import { BASE } from '../../url/base.ts'
import { formatView } from '../../url/codec.ts'
import { engagementHref, filterOf } from '../../url/links.ts'
import { useHydrated } from '../../ui/useHydrated.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { EngagementCard } from './EngagementCard.tsx'
import { LaneLabels, lanesHeight, rowTops } from './LaneLabels.tsx'
import { MarkerField } from './MarkerField.tsx'
import { StillAxis } from './StillAxis.tsx'
import { StillPlot } from './StillPlot.tsx'
import { useCard } from './useCard.ts'
import { useGestures } from './useGestures.ts'
import { useLaneShapes, useLayoutNodes } from './useLayoutNodes.ts'
import { useMarkers } from './useMarkers.ts'
import { useRoving } from './useRoving.ts'

const VisTimeline = lazyComponent(
  async () => (await import('../../widgets/VisTimeline.tsx')).VisTimeline,
)
const ClusterList = lazyComponent(async () => (await import('./ClusterList.tsx')).ClusterList)

interface PlotProps {
  lanes: readonly Lane[]
  view: View
  window: TimeWindow
  bounds: TimeWindow
  onMove: (window: TimeWindow) => void
  onShow: (window: TimeWindow) => void
}

const CARD_ID = 'timeline-card'

/** As narrow as a phone's window. */
const NARROW = '(max-width: 39.99rem)'

/**
 * The lanes with their markers, over the time axis; pointer and keyboard are handled here. All of it
 * works before the code of the axis has loaded, until which a simpler one is in its place.
 */
export function Plot({ lanes, view, window, bounds, onMove, onShow }: PlotProps) {
  const catalog = useCatalog()
  const prefetch = usePrefetchEngagement()
  const [, navigate] = useLocation()
  const [plot, width] = useWidth()
  const isNarrow = useMediaQuery(NARROW, false)
  const hasKeys = useHydrated() && matchMedia('(any-pointer: fine)').matches
  const shapes = useLaneShapes(lanes, bounds)
  const nodes = useLayoutNodes(lanes, shapes, window, width, isNarrow)

  const query = formatView(filterOf(view))
  const pathOf = (id: string) => engagementHref(id) + query
  const hrefOf = (id: string) => BASE + pathOf(id)
  const tops = useMemo(() => rowTops(shapes, isNarrow), [shapes, isNarrow])
  const markers = useMarkers(nodes.tiles, hrefOf)

  const [hasAxis, setHasAxis] = useState(false)
  const isWhole = window.start === bounds.start && window.end === bounds.end
  const [opened, setOpened] = useState<TimelineNode | null>(null)
  const card = useCard(CARD_ID)
  const roving = useRoving({
    plot,
    nodes: nodes.all,
    elements: markers.elements,
    lanes: useMemo(() => lanes.map(lane => lane.id), [lanes]),
    window,
    bounds,
    onMove,
  })
  const gestures = useGestures(plot, { window, bounds, onMove, onStart: card.close })

  /** The node whose marker received an event, with its link updated. */
  const nodeAt = (target: EventTarget): [TimelineNode, HTMLElement] | null => {
    const element = (target as Element).closest<HTMLElement>('[data-node]')
    const node = markers.nodes.get(element?.dataset['node'] ?? '')
    if (!element || !node) return null
    if (element instanceof HTMLAnchorElement) element.href = hrefOf(node.engagements[0].id)
    return [node, element]
  }
  const describe = (target: EventTarget) => {
    const found = nodeAt(target)
    if (!found) return
    const [node, element] = found
    card.open(node.key, element)
    if (node.kind !== 'cluster') prefetch(node.engagements[0].id)
  }
  const open = (node: TimelineNode) => {
    const target = windowAround(node, bounds)
    const parts = (target.end - target.start) / (window.end - window.start) < 0.8
    card.close()
    if (parts && node.end - node.start > MS_PER_DAY) {
      roving.keepFocus()
      onShow(target)
    } else {
      setOpened(node)
    }
  }

  const described = card.at && markers.nodes.get(card.at.key)
  const openedElement = opened && markers.elements.get(opened.key)
  return (
    <div className="relative pb-[42px]">
      <LaneLabels lanes={shapes} />
      <div
        ref={plot}
        className="absolute inset-0 cursor-grab active:cursor-grabbing sm:left-32"
        role="toolbar"
        aria-label={`Engagements over time${hasKeys ? ': arrow keys move from one to the next' : ''}`}
        tabIndex={-1}
        {...gestures}
        onClick={event => {
          const found = nodeAt(event.target)
          if (!found) return
          const [node] = found
          if (node.kind === 'cluster') {
            open(node)
          } else if (!isModified(event)) {
            event.preventDefault()
            navigate(pathOf(node.engagements[0].id))
          }
        }}
        onPointerOver={event => {
          if (event.pointerType === 'mouse' && event.buttons === 0) describe(event.target)
        }}
        onPointerOut={card.leave}
        onFocus={event => {
          const found = nodeAt(event.target)
          if (found) roving.focused(found[0])
          if (event.target.matches(':focus-visible')) describe(event.target)
        }}
        onBlur={event => {
          roving.blurred(event)
          card.close()
        }}
        onKeyDown={event => {
          if (event.key === 'Escape') card.close()
          else roving.pressed(event)
        }}
      >
        {width === 0 ? (
          isWhole && (
            // Never hydrated, since the markers take its place as soon as the plot is measured.
            <Suspense>
              <StillPlot
                lanes={lanes}
                shapes={shapes}
                view={view}
                bounds={bounds}
                extent={catalog.extent}
              />
            </Suspense>
          )
        ) : (
          <>
            {!hasAxis && (
              <svg width="100%" height="100%" className="absolute inset-0" aria-hidden="true">
                <StillAxis
                  window={window}
                  top={lanesHeight(shapes, isNarrow)}
                  isNarrow={isNarrow}
                />
              </svg>
            )}
            <Suspense fallback={null}>
              <VisTimeline start={window.start} end={window.end} onDrawn={() => setHasAxis(true)} />
            </Suspense>
            <MarkerField
              tiles={nodes.tiles}
              elements={markers.elements}
              tops={tops}
              window={window}
              width={width}
            />
          </>
        )}
      </div>
      {card.at && described && (
        <EngagementCard
          id={CARD_ID}
          node={described}
          anchor={card.at.anchor}
          catalog={catalog}
          handle={card.handle}
          onEnter={card.stay}
          onLeave={card.leave}
        />
      )}
      {opened && openedElement && (
        <Suspense>
          <ClusterList
            node={opened}
            anchor={openedElement}
            hrefOf={pathOf}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </div>
  )
}

const isModified = (event: {
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
