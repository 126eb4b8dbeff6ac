import { memo, useMemo, useState } from 'react'
import { countKnownInFull } from '../../domain/record/coverage.ts'
import { isPaired } from '../../domain/record/engagement.ts'
import { count, countAccounts } from '../../domain/record/labels.ts'
import { SILENCE_PARTS, type SilencePart } from '../../domain/accounts/silence.ts'
import { countPaired, countSilences } from '../../domain/measures/silenceCounts.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { coverageHref, explorerHref, filterOf, topicHref } from '../../url/links.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { DividedBars, type DividedRow } from '../../ui/figure/DividedBars.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { PartLegend } from '../../ui/figure/PartLegend.tsx'
import type { PartFill } from '../../ui/figure/partFill.ts'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import {
  FEW_TOPICS,
  PART_LABELS,
  partSentence,
  rowsOf,
  silenceTable,
  type SilenceRow,
} from './silenceRows.ts'

const HINT =
  'A side is silent only if its own account is known in full. Hatched: the other account is ' +
  'known in part, and may or may not have raised it.'

/**
 * Who raises each topic in the paired engagements, and who leaves it out. The panel ignores the
 * `silence` filter itself, like the counts in a menu: each part keeps showing the engagements that
 * selecting it would show.
 */
export const Silences = memo(function Silences(props: PanelInput) {
  const { engagements, drawn, view, onChange } = props
  const { topics } = useCatalog()
  const [showsAll, setShowsAll] = useState(false)
  const [line, tell] = useHoverCaption(HINT, true)
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
  const bars = useMemo(() => rows.map(row => barOf(row, drawn)), [rows, drawn])
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
          <TextButton onClick={() => onChange({ silence: null })}>Clear selection</TextButton>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyState title="Nothing to show">
          None of the engagements that match the filter has accounts from both sides.
        </EmptyState>
      ) : (
        <>
          <p className="mb-2 text-[0.9375rem]">
            Topics that one government’s account raises and the other’s full text does not.
          </p>
          <Figure
            title="Silences: who raises each topic"
            basis={`${paired}; ${full}`}
            name="silences"
            table={silenceTable(rows, `${paired}; ${full}`)}
            chart={
              <>
                <PartLegend parts={LEGEND} />
                <DividedBars label="Who raises each topic" rows={bars} tell={tell} span="half" />
                {line}
              </>
            }
          />
          {all.length > FEW_TOPICS && (
            <ShowAll
              isOpen={showsAll}
              onChange={setShowsAll}
              all={`Show all ${all.length} topics`}
              few={`Show the ${FEW_TOPICS} with the most silences`}
              under="figure"
            />
          )}
        </>
      )}
    </Panel>
  )
})

const FILLS: Record<SilencePart, PartFill> = {
  us: 'us',
  both: 'rule',
  cn: 'cn',
  unknown: 'hatched',
}

const LEGEND = SILENCE_PARTS.map(part => ({ fill: FILLS[part], label: PART_LABELS[part] }))

/** A topic's bar; each part opens the engagements behind it. */
const barOf = (row: SilenceRow, view: View): DividedRow => ({
  key: row.topic.id,
  label: row.topic.label,
  href: topicHref(row.topic.id, filterOf(view)),
  total: row.total,
  parts: SILENCE_PARTS.map(part => ({
    key: part,
    count: row.counts[part],
    fill: FILLS[part],
    href: explorerHref({ ...filterOf(view), silence: { topic: row.topic.id, part } }),
    sentence: partSentence(row, part),
    isChosen: view.silence?.topic === row.topic.id && view.silence.part === part,
  })),
})
