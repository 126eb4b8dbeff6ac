import { memo, useMemo, type ReactNode } from 'react'
import { lanesOf } from '../../domain/timeline/lanes.ts'
import { zoom } from '../../domain/timeline/window.ts'
import { CHOICES, type Lanes } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Select } from '../../ui/Select.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { ContextStrip } from './ContextStrip.tsx'
import { Legend } from './Legend.tsx'
import { Overview } from './Overview.tsx'
import { Plot } from './Plot.tsx'
import { useSame } from './useSame.ts'
import { useTimelineWindow } from './useTimelineWindow.ts'
import './timeline.css'

const LANE_LABELS: Record<Lanes, string> = {
  level: 'level',
  official: 'official',
  format: 'kind',
}

const LANE_OPTIONS = CHOICES.lanes.map(value => ({ value, label: LANE_LABELS[value] }))

/** The factor by which one press of a zoom button changes the span. */
const ZOOM_STEP = 2

/**
 * All engagements over time. The visible range is the filter by days, so the timeline gets the
 * engagements that match every other filter, and its window follows the controls.
 */
export const Timeline = memo(function Timeline(props: PanelInput) {
  const { engagements, drawn, view, onChange } = props
  const { extent, officials, hasContext } = useCatalog()
  const shown = useSame(engagements)
  const chosen = useSame(drawn.officials)
  const { window, bounds, move, show } = useTimelineWindow(view, onChange, extent)
  // Only lanes by official depend on the days; all others stay as they are while the window moves.
  const [from, to] = drawn.lanes === 'official' ? [drawn.from, drawn.to] : [null, null]
  const lanes = useMemo(
    () => lanesOf(shown, drawn.lanes, chosen, officials, { from, to }),
    [shown, drawn.lanes, chosen, officials, from, to],
  )
  const isFull = window.start <= bounds.start && window.end >= bounds.end
  const isBare = !lanes.some(({ items }) =>
    items.some(({ start, end }) => end > window.start && start < window.end),
  )

  return (
    <Panel
      title="Timeline"
      note={isBare ? 'no engagements in this period' : 'each marker is one engagement'}
      controls={
        <>
          <Select
            label="lanes"
            options={LANE_OPTIONS}
            value={view.lanes}
            onChange={value => onChange({ lanes: value })}
          />
          {hasContext && (
            <TextButton
              aria-pressed={view.context === 'on'}
              className="aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2"
              onClick={() => onChange({ context: view.context === 'on' ? 'off' : 'on' })}
            >
              Context
            </TextButton>
          )}
          <span className="inline-flex gap-1">
            <StepButton
              label="Zoom out"
              disabled={isFull}
              onClick={() => show(zoom(window, ZOOM_STEP, bounds))}
            >
              −
            </StepButton>
            <StepButton label="Zoom in" onClick={() => show(zoom(window, 1 / ZOOM_STEP, bounds))}>
              +
            </StepButton>
            <StepButton label="Show all" disabled={isFull} onClick={() => show(bounds)}>
              <FitIcon />
            </StepButton>
          </span>
        </>
      }
    >
      {shown.length === 0 ? (
        <EmptyState title="Nothing to show">
          No recorded engagement matches these filters in any year.
        </EmptyState>
      ) : (
        <>
          <div className="relative">
            {hasContext && drawn.context === 'on' && (
              <ContextStrip window={window} extent={extent} />
            )}
            <Plot
              lanes={lanes}
              view={view}
              window={window}
              bounds={bounds}
              onMove={move}
              onShow={show}
            />
          </div>
          <Overview
            engagements={shown}
            extent={extent}
            window={window}
            bounds={bounds}
            onMove={move}
          />
          <Legend />
        </>
      )}
    </Panel>
  )
})

interface StepButtonProps {
  label: string
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}

/** A button with a symbol; it stays in the tab order when disabled. */
function StepButton({ label, disabled = false, onClick, children }: StepButtonProps) {
  return (
    <TextButton
      className="min-w-7 justify-center text-base leading-none aria-disabled:opacity-50"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {children}
    </TextButton>
  )
}

/** Two arrows pointing apart: fit everything. */
function FitIcon() {
  return (
    <svg
      viewBox="0 0 16 12"
      width="16"
      height="12"
      aria-hidden="true"
      className="fill-none stroke-current"
      strokeWidth="1.4"
    >
      <path d="M1 1v10M15 1v10M3.5 6h9M6 3.5 3.5 6 6 8.5M10 3.5 12.5 6 10 8.5" />
    </svg>
  )
}
