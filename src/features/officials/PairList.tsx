import { useState } from 'react'
import { Link } from 'wouter'
import type { Pair } from '../../domain/measures/matrix.ts'
import { inOrder } from '../../domain/view/order.ts'
import type { Order, View } from '../../domain/view/view.ts'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { officialHref, filterOf } from '../../url/links.ts'
import { pairHref } from './MatrixTable.tsx'
import { heldText } from './officialTexts.ts'
import { verbatim } from '../../ui/verbatim.ts'

/** How many pairs are listed before the reader asks for more. */
export const FEW_PAIRS = 30

interface PairListProps {
  /** Most engagements first. */
  pairs: readonly Pair[]
  order: Order
  view: View
}

/** The matrix on narrow screens: who met whom, pair by pair. */
export function PairList({ pairs, order, view }: PairListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const ordered = inOrder(
    pairs.map(pair => ({ ...pair, name: pair.us.name, total: pair.engagements })),
    order,
  )
  return (
    <>
      <ol>
        {ordered.slice(0, showsAll ? undefined : FEW_PAIRS).map(pair => (
          <li
            key={`${pair.us.id} ${pair.cn.id}`}
            className="flex items-center justify-between gap-x-3 border-b border-hair py-1 text-[0.9375rem]"
          >
            <span>
              <Link
                {...verbatim(pair.us.name)}
                href={officialHref(pair.us.id, filterOf(view))}
                className="inline-flex min-h-6 items-center text-us hover:underline"
              >
                {pair.us.name}
              </Link>{' '}
              <span className="text-soft">and</span>{' '}
              <Link
                {...verbatim(pair.cn.name)}
                href={officialHref(pair.cn.id, filterOf(view))}
                className="inline-flex min-h-6 items-center text-cn hover:underline"
              >
                {pair.cn.name}
              </Link>
            </span>
            <Link
              href={pairHref(pair, view)}
              aria-label={`${pair.us.name} and ${pair.cn.name}: ${heldText(pair)}`}
              className="inline-flex min-h-8 min-w-8 shrink-0 items-center justify-end font-semibold underline decoration-1 underline-offset-4"
            >
              {pair.engagements}
            </Link>
          </li>
        ))}
      </ol>
      {pairs.length > FEW_PAIRS && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${pairs.length} pairs`}
          few={`Show the first ${FEW_PAIRS}`}
          under="list"
        />
      )}
    </>
  )
}
