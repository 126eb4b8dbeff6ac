import { memo, useMemo, useState } from 'react'
import { countKnownInFull } from '../../domain/record/coverage.ts'
import { isPaired } from '../../domain/record/engagement.ts'
import { count, countAccounts } from '../../domain/record/labels.ts'
import { countPaired, countSilences } from '../../domain/measures/silenceCounts.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { coverageHref, filterOf } from '../../url/links.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import { Legend } from './Legend.tsx'
import { NARROW, SilenceBars, WIDE } from './SilenceBars.tsx'
import { FEW_TOPICS, rowsOf, silenceTable } from './silenceRows.ts'

const HINT =
  'A side is silent only where its own account is known in full. Hatched: the other account is ' +
  'known in part, and may or may not have raised it.'

/**
 * Of the paired engagements, who raises each topic, and who leaves it out. The engagements are
 * what the filter leaves when `silence` itself is open, as the counts beside the options of a menu
 * have it: so each part goes on standing for the engagements that it would show.
 */
export const Silences = memo(function Silences(props: PanelInput) {
  const { engagements, drawn, view, onChange } = props
  const { topics } = useCatalog()
  const [showsAll, setShowsAll] = useState(false)
  const [line, tell] = useHoverCaption(HINT)
  const all = useMemo(
    () => rowsOf(countSilences(engagements, topics.keys()), topics),
    [engagements, topics],
  )
  const rows = useMemo(() => (showsAll ? all : all.slice(0, FEW_TOPICS)), [all, showsAll])
  const paired = count(
    useMemo(() => countPaired(engagements), [engagements]),
    'paired engagement',
  )
  const full = useMemo(
    () => `${countAccounts(countKnownInFull(engagements.filter(isPaired)))} known in full`,
    [engagements],
  )
  const common = { rows, view: drawn, tell }
  return (
    <Panel
      title="Silences"
      note={
        <>
          who raises each topic, of {paired};{' '}
          <BasisLink href={coverageHref({ ...filterOf(drawn), silence: null, accounts: 'both' })}>
            {full}
          </BasisLink>
        </>
      }
      controls={
        view.silence && (
          <TextButton onClick={() => onChange({ silence: null })}>
            Show all, not only the part chosen
          </TextButton>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyState title="Nothing to compare here">
          None of the engagements that the filter leaves has both sides’ accounts.
        </EmptyState>
      ) : (
        <>
          <Figure
            title="Silences: who raises each topic"
            basis={`${paired}; ${full}`}
            fileName="parallax-silences"
            table={silenceTable(rows, `${paired}; ${full}`)}
            chart={
              <>
                <Legend />
                <div className="hidden md:block">
                  <SilenceBars {...common} layout={WIDE} />
                </div>
                <div className="md:hidden">
                  <SilenceBars {...common} layout={NARROW} />
                </div>
                {line}
              </>
            }
          />
          {all.length > FEW_TOPICS && (
            <ShowAll
              isOpen={showsAll}
              onChange={setShowsAll}
              all={`Show all ${all.length} topics`}
              few={`Show the ${FEW_TOPICS} with most silences`}
              under="figure"
            />
          )}
        </>
      )}
    </Panel>
  )
})
