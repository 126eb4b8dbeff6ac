import { useState } from 'react'
import { divideBy, type Divided } from '../../domain/claims/divide.ts'
import type { PlacedClaim } from '../../domain/claims/keys.ts'
import { STANDINGS } from '../../domain/record/claim.ts'
import type { View } from '../../domain/view/view.ts'
import { claimsHref, filterOf } from '../../url/links.ts'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { DividedBars, type DividedRow } from '../../ui/figure/DividedBars.tsx'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { STANDING_FILLS, standingSentence, type ClaimSeries } from './standingRows.ts'

/** The number of rows shown at first. */
const FEW = 10

/** What claims are divided by, other than years. */
export interface ClaimKey {
  /** Ids of a claim. */
  keysOf: (claim: PlacedClaim) => readonly string[]
  labelOf: (id: string) => string
  /** The page of the id. */
  hrefOf: (id: string) => string
  /** The filter that selects the claims of the id; `null` if there is none. */
  filterFor: ((id: string) => Partial<View>) | null
  /** What a row is: "Topic". */
  name: string
  /** What the rows are, of many: "topics". */
  many: string
}

interface KeyBarsProps {
  series: ClaimSeries<PlacedClaim>
  by: ClaimKey
  view: View
  tell: (text: string) => CaptionedProps
}

/** Claims by topic or by official, those with most of them first, each divided by standing. */
export function KeyBars({ series, by, view, tell }: KeyBarsProps) {
  const [showsAll, setShowsAll] = useState(false)
  const all = divideBy(series.claims, by.keysOf)
  const rows = (showsAll ? all : all.slice(0, FEW)).map(one => barOf(one, series, by, view))
  if (rows.length === 0) return <p className="text-soft">None.</p>
  return (
    <>
      <DividedBars label={`${series.title} by ${by.many}`} rows={rows} tell={tell} span="half" />
      {all.length > FEW && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${all.length} ${by.many}`}
          few={`Show the ${FEW} with most claims`}
          under="list"
        />
      )}
    </>
  )
}

function barOf(
  { key, division, total }: Divided<string>,
  series: ClaimSeries<PlacedClaim>,
  by: ClaimKey,
  view: View,
): DividedRow {
  return {
    key,
    label: by.labelOf(key),
    href: by.hrefOf(key),
    total,
    parts: STANDINGS.map(standing => ({
      key: standing,
      count: division[standing],
      fill: STANDING_FILLS[standing],
      href:
        by.filterFor &&
        claimsHref({
          ...filterOf(view),
          ...by.filterFor(key),
          claim: series.choice,
          standing: [standing],
        }),
      sentence: standingSentence(by.labelOf(key), series, division, [standing]),
      isChosen: false,
    })),
  }
}
