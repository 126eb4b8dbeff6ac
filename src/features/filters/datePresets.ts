import { addDays, twelveMonthsBefore, type Day } from '../../domain/time/day.ts'
import { periodsBetween, type Extent } from '../../domain/time/period.ts'
import {
  PRESIDENCIES,
  presidenciesWithin,
  presidencyLabel,
} from '../../domain/time/presidencies.ts'

/** A named window of days: "Biden 2021–25", "2023". */
export interface DatePreset {
  label: string
  from: Day | null
  to: Day | null
}

/** Presets of one kind. */
export interface PresetGroup {
  label: string
  presets: readonly DatePreset[]
}

/** For a very long record, only the last years. */
const MOST_YEARS = 12

/** The presets in the date menu: presidencies, years, and the last stretches of the record. */
export function presetGroups(extent: Extent): PresetGroup[] {
  const presidencies = presidenciesWithin(PRESIDENCIES.us, extent)
  return [
    {
      label: 'Presidencies',
      presets: presidencies.map(one => ({ ...one, label: presidencyLabel(one) })),
    },
    { label: 'Years', presets: periodsBetween(extent, 'year').slice(-MOST_YEARS) },
    {
      label: 'Record',
      presets: [
        { label: 'Last 30 days', from: addDays(extent.to, -29), to: null },
        { label: 'Last 90 days', from: addDays(extent.to, -89), to: null },
        { label: 'Last twelve months', from: twelveMonthsBefore(extent.to), to: null },
        { label: 'All years', from: null, to: null },
      ],
    },
  ].filter(({ presets }) => presets.length > 0)
}
