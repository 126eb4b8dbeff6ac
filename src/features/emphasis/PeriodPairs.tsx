import { Link } from 'wouter'
import { filterOf } from '../../url/links.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { periodPairs } from './periodPairs.ts'

interface PeriodPairsProps {
  view: View
  hrefOf: (view: Partial<View>) => string
}

/** Links to pairs of periods, while none is chosen. */
export function PeriodPairs({ view, hrefOf }: PeriodPairsProps) {
  const { extent } = useCatalog()
  const pairs = periodPairs(extent)
  if (pairs.length === 0) return null
  return (
    <>
      <p className="text-sm text-soft">
        How the share of words has changed from one period to another, for example:
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {pairs.map(({ label, view: periods }) => (
          <li key={label}>
            <Link
              href={hrefOf({ ...filterOf(view), ...periods })}
              className="underline decoration-rule underline-offset-4 hover:decoration-current"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
