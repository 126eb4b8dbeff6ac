import { useMemo, useState } from 'react'
import { count } from '../../domain/record/labels.ts'
import { buildMatrix, pairsByKey, showOfficials } from '../../domain/measures/matrix.ts'
import type { Order, View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Select } from '../../ui/Select.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { deviceHint, useHoverCaption } from '../../ui/useHoverCaption.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { MatrixTable } from './MatrixTable.tsx'
import { FEW_PAIRS, PairList } from './PairList.tsx'
import { matrixTable } from './officialTexts.ts'
import './matrix.css'

/** The number of people per side in the matrix before the reader asks for all. */
const FEW = 24

const ORDER_OPTIONS: readonly { value: Order; label: string }[] = [
  { value: 'own', label: 'number' },
  { value: 'name', label: 'name' },
  { value: 'first', label: 'first seen' },
  { value: 'last', label: 'last seen' },
]

const HINT = deviceHint(
  'Point at a cell to see whom it is about; each opens their engagements.',
  'Tap a cell to open the engagements of the two.',
)

/** Who met whom: American officials by Chinese officials. */
export function OfficialsMatrix({ engagements, drawn, view, onChange }: PanelInput) {
  const { officials } = useCatalog()
  const [showsAll, setShowsAll] = useState(false)
  const matrix = useMemo(() => buildMatrix(engagements, officials), [engagements, officials])
  const pairs = useMemo(() => pairsByKey(matrix), [matrix])
  const [line, tell] = useHoverCaption(HINT)
  const most = showsAll ? null : FEW
  const order = orderIn(drawn)
  const us = showOfficials(matrix.us, order, most)
  const cn = showOfficials(matrix.cn, order, most)
  const rows = [...us.people, ...us.bodies]
  const columns = [...cn.people, ...cn.bodies]
  const total = matrix.us.length + matrix.cn.length
  const hasMore = total > rows.length + columns.length
  const basis = `engagements in which both took part, of ${count(engagements.length, 'engagement')}`
  if (matrix.pairs.length === 0) {
    return (
      <Panel title="Who met whom">
        <EmptyState title="No two officials of different sides took part in any of these" />
      </Panel>
    )
  }
  const chart = (
    <>
      <div className="max-sm:hidden">
        <MatrixTable caption={`Who met whom: ${basis}`} view={drawn} {...{ us, cn, pairs, tell }} />
        {line}
      </div>
      <div className="sm:hidden">
        <PairList pairs={matrix.pairs} order={order} view={drawn} />
      </div>
    </>
  )
  return (
    <Panel
      title="Who met whom"
      note={basis}
      controls={
        <Select
          label="order"
          options={ORDER_OPTIONS}
          value={orderIn(view)}
          onChange={value => onChange({ order: value })}
        />
      }
    >
      <Figure
        title="Who met whom"
        basis={basis}
        name="officials"
        table={matrixTable(rows, columns, pairs, `Who met whom: ${basis}`)}
        chart={chart}
        excerpt={
          <>
            {chart}
            {hasMore && (
              <p className="mt-2 text-sm text-soft max-sm:hidden">
                The {FEW} on each side with the most engagements, of {total} officials
              </p>
            )}
            {matrix.pairs.length > FEW_PAIRS && (
              <p className="mt-2 text-sm text-soft sm:hidden">
                The first {FEW_PAIRS} of {matrix.pairs.length} pairs
              </p>
            )}
          </>
        }
      />
      {(hasMore || showsAll) && (
        <div className="max-sm:hidden">
          <ShowAll
            isOpen={showsAll}
            onChange={setShowsAll}
            all={`Show all ${total} officials, including bodies`}
            few={`Show the ${FEW} on each side with the most engagements`}
            under="figure"
          />
        </div>
      )}
    </Panel>
  )
}

/** Without the default order, which is by number already. */
const orderIn = ({ order }: Pick<View, 'order'>): Order => (order === 'number' ? 'own' : order)
