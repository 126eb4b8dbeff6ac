import { useMemo, type RefObject } from 'react'
import { SIDES } from '../../domain/record/engagement.ts'
import {
  changeIntervals,
  comparesSide,
  measureChange,
  type ChangeIntervals,
  type PeriodChange,
} from '../../domain/measures/periodChange.ts'
import type { PeriodInput } from './periodInput.ts'
import { useSteps } from './useSteps.ts'

/**
 * The change of topics between the periods of the view.
 *
 * @param topics ids; the same array as long as they are the same
 * @param box the element that shows them
 * @returns the intervals as well, `null` until they are known
 */
export function usePeriodChange(
  {
    engagements,
    other,
    drawn: { basis, weight },
  }: Pick<PeriodInput, 'engagements' | 'other' | 'drawn'>,
  topics: readonly string[],
  box: RefObject<Element | null>,
): [change: PeriodChange, intervals: ChangeIntervals | null] {
  const change = useMemo(
    () => measureChange(engagements, other, topics, { basis, weight }),
    [engagements, other, topics, basis, weight],
  )
  const wanted = SIDES.some(side => comparesSide(change.accounts, side))
  const intervals = useSteps(
    useMemo(
      () => (wanted ? () => changeIntervals(engagements, other, topics, { basis, weight }) : null),
      [engagements, other, topics, basis, weight, wanted],
    ),
    box,
  )
  return [change, intervals]
}
