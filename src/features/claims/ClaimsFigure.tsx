import { Suspense, memo, useMemo } from 'react'
import { divideBy } from '../../domain/claims/divide.ts'
import {
  claimedOfficials,
  placeClaims,
  yearOf,
  type PlacedClaim,
} from '../../domain/claims/keys.ts'
import type { SelectedEngagement } from '../../domain/claims/select.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import { STANDINGS } from '../../domain/record/claim.ts'
import { count } from '../../domain/record/labels.ts'
import { CHOICES, type Per, type View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import { contactLineHref, filterOf, officialHref, topicHref } from '../../url/links.ts'
import type { ChangeView } from '../../url/useView.ts'
import type { ClaimKey } from './KeyBars.tsx'
import { YearBars } from './YearBars.tsx'
import { BASELINES, STANDING_COLUMNS, divisionsOf, type ClaimSeries } from './standingRows.ts'

/** Fetched once it is asked for: the page opens by year. */
const KeyBars = lazyComponent(async () => (await import('./KeyBars.tsx')).KeyBars)

const PER_LABELS: Record<Per, string> = {
  year: 'by year',
  topic: 'by topic',
  official: 'by official',
  line: 'by line',
}

const NOTES: Record<Per, string> = {
  year: 'one scale throughout; each bar opens its claims',
  topic: 'one scale throughout; each bar opens its claims',
  official: 'by those who led; attributed statements by those to whom they are attributed',
  line: 'of the engagements on each line of contact; each bar opens its claims',
}

const HINT =
  'An exchange that both accounts report counts once. Solid: both call it agreed; faint: one does, ' +
  'the other only says that it was raised, welcomed or announced. Alone: the other account is known ' +
  'in full and does not report it. Hatched: the other account is absent, known in part, or only remarks.'

interface ClaimsFigureProps {
  /** In order of time. */
  selected: readonly SelectedEngagement[]
  drawn: View
  view: View
  onChange: ChangeView
}

/** The number of claims by who reports them: agreements, and attributions to either side. */
export const ClaimsFigure = memo(function ClaimsFigure(props: ClaimsFigureProps) {
  const { selected, drawn, view, onChange } = props
  const { topics, officials, lines } = useCatalog()
  const [line, tell] = useHoverCaption(HINT, true)
  const claims = useMemo(() => placeClaims(selected), [selected])
  const all = useMemo(() => seriesOf(claims).filter(one => one.claims.length > 0), [claims])
  const years = useMemo(() => yearsOf(claims), [claims])
  const most = useMemo(() => largestOf(all, years), [all, years])
  const keys: Record<Exclude<Per, 'year'>, ClaimKey> = {
    topic: {
      keysOf: claim => claim.topics,
      labelOf: id => topics.get(id)?.label ?? id,
      hrefOf: id => topicHref(id, filterOf(drawn)),
      filterFor: id => ({ topics: [id] }),
      name: 'Topic',
      many: 'topics',
    },
    official: {
      keysOf: claim => claimedOfficials(claim, officials),
      labelOf: id => officials.get(id)?.name ?? id,
      hrefOf: id => officialHref(id, filterOf(drawn)),
      // The filter takes whoever took part, these count whoever led.
      filterFor: null,
      name: 'Official',
      many: 'officials',
    },
    line: {
      keysOf: claim => claim.engagement.lines,
      labelOf: id => lines.get(id)?.label ?? id,
      hrefOf: id => contactLineHref(id, filterOf(drawn)),
      filterFor: id => ({ line: id }),
      name: 'Line',
      many: 'lines',
    },
  }
  const by = drawn.per === 'year' ? null : keys[drawn.per]
  const basis = count(claims.length, 'claim')
  return (
    <Panel
      title="Claims counted"
      note={NOTES[drawn.per]}
      controls={
        <Choice
          label="Claims counted by"
          options={CHOICES.per.map(value => ({ value, label: PER_LABELS[value] }))}
          value={view.per}
          onChange={per => onChange({ per })}
        />
      }
    >
      <Figure
        title={`Claims ${PER_LABELS[drawn.per]}`}
        basis={basis}
        name="claims"
        table={by ? keyTable(all, by) : yearTable(all, years)}
        chart={
          <>
            <div className="grid gap-x-14 gap-y-7 lg:grid-cols-2">
              {all.map(series => (
                <section key={series.title} aria-label={series.title}>
                  <h3 className="font-semibold">{series.title}</h3>
                  <p className="mb-2 text-[0.8125rem] text-soft">{series.note}</p>
                  {by ? (
                    <Suspense>
                      <KeyBars series={series} by={by} view={drawn} tell={tell} />
                    </Suspense>
                  ) : (
                    <YearBars series={series} years={years} most={most} view={drawn} tell={tell} />
                  )}
                </section>
              ))}
            </div>
            {line}
          </>
        }
      />
    </Panel>
  )
})

/** The largest part of a year's bar that is on one side of the line. */
const largestOf = (all: readonly ClaimSeries<PlacedClaim>[], years: readonly string[]) =>
  Math.max(
    1,
    ...all.flatMap(series =>
      divisionsOf(series.claims, years, yearOf).flatMap(division =>
        BASELINES.map(standings => standings.reduce((sum, one) => sum + division[one], 0)),
      ),
    ),
  )

function seriesOf(claims: readonly PlacedClaim[]): ClaimSeries<PlacedClaim>[] {
  const agreements = claims.filter(({ kind }) => kind === 'agreement')
  const words = claims.filter(({ kind }) => kind === 'attribution')
  const told = (side: 'us' | 'cn') => words.filter(({ by }) => by === side || by === 'both').length
  return [
    {
      choice: 'agreement' as const,
      title: 'Agreements',
      note: `${count(agreements.length, 'exchange')} that at least one account reports as agreed`,
      one: 'agreement',
      many: 'agreements',
      claims: agreements,
    },
    {
      choice: 'attribution' as const,
      title: 'The other side’s words',
      note: `${told('cn')} of Washington’s in Chinese accounts, ${told('us')} of Beijing’s in American`,
      one: 'attributed statement',
      many: 'attributed statements',
      claims: words,
    },
  ]
}

/** From the first to the last year of any claim, without gaps. */
function yearsOf(claims: readonly PlacedClaim[]): string[] {
  const own = claims.map(claim => Number(yearOf(claim)))
  if (own.length === 0) return []
  const first = Math.min(...own)
  return Array.from({ length: Math.max(...own) - first + 1 }, (_, index) => String(first + index))
}

function yearTable(
  all: readonly ClaimSeries<PlacedClaim>[],
  years: readonly string[],
): FigureTable {
  return {
    caption: 'Claims by year and by who reports them',
    columns: [{ label: 'Claims' }, { label: 'Year' }, ...STANDING_COLUMNS],
    rows: all.flatMap(({ title, claims }) =>
      divisionsOf(claims, years, yearOf).map((division, index) => [
        title,
        years[index] ?? '',
        ...STANDINGS.map(standing => division[standing]),
      ]),
    ),
  }
}

const keyTable = (all: readonly ClaimSeries<PlacedClaim>[], by: ClaimKey): FigureTable => ({
  caption: `Claims by ${by.many} and by who reports them`,
  columns: [
    { label: 'Claims' },
    { label: by.name },
    { label: `${by.name} id`, isId: true },
    ...STANDING_COLUMNS,
  ],
  rows: all.flatMap(({ title, claims }) =>
    divideBy(claims, by.keysOf).map(({ key, division }) => [
      title,
      by.labelOf(key),
      key,
      ...STANDINGS.map(standing => division[standing]),
    ]),
  ),
})
