import { useMemo, useRef, useState } from 'react'
import { FEWEST_ACCOUNTS, isComparable, type Emphasis } from '../../domain/measures/emphasis.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { TwoLayouts } from '../../ui/figure/TwoLayouts.tsx'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import type { PanelContent } from '../../url/panelInput.ts'
import { Butterfly } from './Butterfly.tsx'
import { FEW_TOPICS, emphasisTable, rowsOf, tooFew } from './emphasisRows.ts'
import { NARROW, WIDE } from './layouts.ts'
import { useGapIntervals } from './useGapIntervals.ts'
import { WEIGHT_OPTIONS } from './weights.ts'

const HINT =
  'Dot and line: the gap in percentage points and its 95% interval, towards the side that ' +
  'stresses the topic more. Hollow and faint: not distinguishable from zero.'

const FEW_HINT = `Grey: a side with fewer than ${FEWEST_ACCOUNTS} accounts, too few to compare.`

interface GapFigureProps extends PanelContent {
  emphasis: Emphasis
  topicIds: readonly string[]
  /** The accounts in the basis, in words. */
  printed: string
}

/** Both sides' shares of the words, sorted by the gap between them. */
export function GapFigure({ engagements, drawn, emphasis, topicIds, printed }: GapFigureProps) {
  const { topics } = useCatalog()
  const compares = isComparable(emphasis.accounts)
  const box = useRef<HTMLDivElement>(null)
  const intervals = useGapIntervals(engagements, topicIds, drawn, compares, box)
  const [showsAll, setShowsAll] = useState(false)
  const [line, tell] = useHoverCaption(compares ? HINT : FEW_HINT, true)
  const total = emphasis.topics.length
  const rows = useMemo(
    () => rowsOf(emphasis, topics, intervals, showsAll ? total : FEW_TOPICS),
    [emphasis, topics, intervals, showsAll, total],
  )
  const weighed = WEIGHT_OPTIONS.find(option => option.value === drawn.weight)?.label
  const basis = `${printed}; ${weighed}${compares ? '' : '; too few to compare'}`
  const warning = tooFew(emphasis.accounts)
  const faint = useMemo(
    () => ({
      us: emphasis.accounts.us < FEWEST_ACCOUNTS,
      cn: emphasis.accounts.cn < FEWEST_ACCOUNTS,
    }),
    [emphasis],
  )
  const common = { rows, view: drawn, compares, faint, tell }
  return (
    <div ref={box}>
      {warning && <p className="mb-2 text-sm font-semibold">{warning}</p>}
      <Figure
        title="Emphasis: share of words by topic, US and Chinese accounts"
        basis={basis}
        name="emphasis"
        table={emphasisTable(rows, `${printed}; ${weighed}`, compares)}
        chart={
          <>
            <TwoLayouts
              wide={<Butterfly {...common} layout={WIDE} />}
              narrow={<Butterfly {...common} layout={NARROW} />}
            />
            {line}
          </>
        }
      />
      {total > FEW_TOPICS && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${total} topics`}
          few={`Show the ${FEW_TOPICS} widest gaps`}
          under="figure"
        />
      )}
    </div>
  )
}
