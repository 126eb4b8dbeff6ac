import { useMemo } from 'react'
import { holdingsOf } from '../../domain/contacts/holders.ts'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import { SIDES, type Official } from '../../domain/record/engagement.ts'
import { count } from '../../domain/record/labels.ts'
import { tookPart } from '../../domain/record/officials.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { TwoLayouts } from '../../ui/figure/TwoLayouts.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useHoverCaption, type CaptionedProps } from '../../ui/useHoverCaption.tsx'
import type { PanelContent } from '../../url/panelInput.ts'
import { HolderBars } from './HolderBars.tsx'
import { lineTable } from './lineTable.ts'
import { LineMarks } from './LineMarks.tsx'
import { Bands, TimeAxis } from './TimeAxis.tsx'
import { timeScale } from './timeScale.ts'
import { useDaysShown } from './useLineRecords.ts'

const HINT =
  'Bars: who held the posts of each side. Brackets: gaps of five months or more. Dashed: not held.'

interface LineTimelineProps extends PanelContent {
  record: LineRecord
  /** The officials whose posts are shown; by default all participants. */
  holders?: readonly Official[]
}

/** A line’s contacts on a time axis, below the holders of its posts. */
export function LineTimeline({ record, drawn, holders }: LineTimelineProps) {
  const catalog = useCatalog()
  const [caption, tell] = useHoverCaption(HINT, true)
  const { line, held, notHeld } = record
  const note = `${count(held.length, 'contact')}${notHeld.length > 0 ? `, ${notHeld.length} not held` : ''}`
  return (
    <Panel title="Timeline" note={note}>
      <Figure
        title={`${line.label}: contacts`}
        basis={note}
        name={`contacts-${line.id}`}
        table={lineTable(record, catalog.officials)}
        chart={
          <>
            <TwoLayouts
              wide={
                <>
                  <div className="hidden lg:block">
                    <Drawing places={84} labelWidth={5} {...{ record, drawn, holders, tell }} />
                  </div>
                  <div className="lg:hidden">
                    <Drawing places={56} labelWidth={9} {...{ record, drawn, holders, tell }} />
                  </div>
                </>
              }
              narrow={<Drawing places={24} labelWidth={17} {...{ record, drawn, holders, tell }} />}
            />
            {caption}
          </>
        }
      />
    </Panel>
  )
}

interface DrawingProps extends Pick<LineTimelineProps, 'record' | 'drawn'> {
  holders: readonly Official[] | undefined
  /** The number of marks that fit side by side. */
  places: number
  /** The width of a short label, in percent of the chart's width. */
  labelWidth: number
  tell: (text: string) => CaptionedProps
}

function Drawing({ record, drawn, holders, places, labelWidth, tell }: DrawingProps) {
  const { officials } = useCatalog()
  const within = useDaysShown(drawn)
  const place = useMemo(() => timeScale(within), [within])
  const present =
    holders ??
    [...officials.values()].filter(({ id }) =>
      record.all.some(engagement => tookPart(engagement, id)),
    )
  return (
    <div className="relative isolate">
      <Bands within={within} place={place} />
      <TimeAxis within={within} place={place} />
      {SIDES.map(side => (
        <HolderBars
          key={side}
          side={side}
          holdings={holdingsOf(record.line, side, present)}
          {...{ within, place, labelWidth }}
        />
      ))}
      <LineMarks {...{ record, within, place, places, labelWidth, tell }} view={drawn} />
    </div>
  )
}
