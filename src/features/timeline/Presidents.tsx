import { dayToMs } from '../../domain/time/day.ts'
import type { Extent } from '../../domain/time/period.ts'
import {
  PRESIDENCIES,
  presidenciesWithin,
  presidencyLabel,
  type Presidency,
} from '../../domain/time/presidencies.ts'
import { SIDES, type Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { percent } from '../../ui/percent.ts'

interface PresidentsProps {
  window: TimeWindow
  /** The days of the record, outside which no presidency is shown. */
  extent: Extent
}

/** The height of a line of names, in pixels. */
const LINE = 15

/** A presidency in a narrower part of the plot, in per cent, has no room for its name. */
const LEAST_NAMED = 9

const FILLS: Record<Side, string> = { us: 'fill-us', cn: 'fill-cn' }

/**
 * The presidents of both countries: every second term as a faint band behind the whole plot, with
 * the names at its top edge. To be rendered in a positioned element, before the plot, which is
 * drawn over the bands.
 */
export function Presidents({ window, extent }: PresidentsProps) {
  const terms = SIDES.map(side => ({
    side,
    terms: presidenciesWithin(PRESIDENCIES[side], extent).flatMap((term, index) => {
      const part = partOf(term, window)
      return part ? [{ term, isShaded: index % 2 === 1, ...part }] : []
    }),
  }))
  return (
    <>
      <p className="sr-only">
        Presidents:{' '}
        <Sentence
          text={terms
            .map(
              ({ side, terms: of }) =>
                `${SIDE_LABELS[side].country}, ${of.map(({ term }) => presidencyLabel(term)).join(', ')}`,
            )
            .join('; ')}
        />
      </p>
      <div
        aria-hidden="true"
        className="pointer-events-none absolute inset-x-0 top-0 bottom-[42px] sm:left-32"
      >
        <svg width="100%" height="100%" className="fill-hair">
          {terms.flatMap(({ side, terms: of }) =>
            of
              .filter(({ isShaded }) => isShaded)
              .map(({ term, x, length }) => (
                <rect
                  key={side + term.from}
                  x={percent(x)}
                  width={percent(length)}
                  height="100%"
                  fillOpacity="0.6"
                />
              )),
          )}
        </svg>
      </div>
      <div
        aria-hidden="true"
        className="relative flex h-[30px] text-[0.6875rem] text-ink sm:text-[0.8125rem]"
      >
        <span className="w-32 leading-[30px] max-sm:hidden">Presidents</span>
        <svg width="100%" height="30" className="min-w-0 flex-1 text-[0.6875rem]">
          {terms.map(({ side, terms: of }, row) =>
            of
              .filter(({ length }) => length >= LEAST_NAMED)
              .map(({ term, x, length }) => (
                <svg
                  key={term.from}
                  x={percent(x)}
                  y={row * LINE}
                  width={percent(length)}
                  height={LINE}
                >
                  <text x="3" y="11" className={`max-sm:hidden ${FILLS[side]}`}>
                    {presidencyLabel(term)}
                  </text>
                  <text x="3" y="11" className={`sm:hidden ${FILLS[side]}`}>
                    {term.name}
                  </text>
                </svg>
              )),
          )}
        </svg>
      </div>
    </>
  )
}

/** The part of a window that a term takes, in per cent of its length; `null` if none. */
function partOf({ from, to }: Presidency, { start, end }: TimeWindow) {
  const share = (ms: number) => Math.min(100, Math.max(0, ((ms - start) / (end - start)) * 100))
  const x = share(dayToMs(from))
  const length = (to ? share(dayToMs(to)) : 100) - x
  return length > 0 ? { x, length } : null
}
