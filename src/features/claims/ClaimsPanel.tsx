import { memo, useMemo } from 'react'
import { isOfChoice, type ClaimChoice } from '../../domain/claims/choice.ts'
import { CLAIM_LABELS, STANDING_LABELS } from '../../domain/claims/choiceLabels.ts'
import { divide, divideBy, totalOf, type Division } from '../../domain/claims/divide.ts'
import type { PlacedClaim } from '../../domain/claims/keys.ts'
import { STANDINGS, type Standing } from '../../domain/record/claim.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { DividedBars, type DividedRow } from '../../ui/figure/DividedBars.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { PartLegend } from '../../ui/figure/PartLegend.tsx'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import { claimsHref, filterOf } from '../../url/links.ts'
import { STANDING_COLUMNS, STANDING_FILLS, standingSentence } from './standingRows.ts'

/** The number of topics below the three bars. */
const MOST_TOPICS = 8

const HINT =
  'Agreed in one: both report the exchange, and one calls it agreed. Alone: the other account is ' +
  'known in full and does not report it. Not known: the other is missing or not known in full.'

interface ClaimsPanelProps {
  title?: string
  /** The title of its pictures, where they need another: on a page of its own the panel's is enough. */
  heading?: string
  note: string
  claims: readonly PlacedClaim[]
  /** A bar each, in this order. */
  choices: readonly ClaimChoice[]
  /** Whether the topics with most agreements follow. */
  hasTopics?: boolean
  /**
   * What besides the filter narrows the page of claims to these; `null` where nothing does, and
   * the bars lead nowhere.
   */
  within: Partial<View> | null
  drawn: View
}

/** Who reports what is claimed: a divided bar for agreements, and for each side's words. */
export const ClaimsPanel = memo(function ClaimsPanel(props: ClaimsPanelProps) {
  const {
    title = 'Claims',
    heading = title,
    note,
    claims,
    choices,
    hasTopics = false,
    within,
    drawn,
  } = props
  const { topics } = useCatalog()
  const [line, tell] = useHoverCaption(HINT, true)
  const kinds = useMemo(
    () =>
      choices.map(choice => ({
        choice,
        label: BAR_LABELS[choice],
        division: divide(claims.filter(claim => isOfChoice(claim, choice))),
        topic: null,
      })),
    [claims, choices],
  )
  const byTopic = useMemo(() => {
    if (!hasTopics) return []
    const agreements = claims.filter(({ kind }) => kind === 'agreement')
    return divideBy(agreements, claim => claim.topics)
      .slice(0, MOST_TOPICS)
      .map(({ key, division }) => ({
        choice: 'agreement' as const,
        label: topics.get(key)?.label ?? key,
        division,
        topic: key,
      }))
  }, [claims, hasTopics, topics])
  const barOf = (counted: Counted) => divided(counted, within, drawn)
  const all = [...kinds, ...byTopic]
  const legend = STANDINGS.filter(one => kinds.some(({ division }) => division[one] > 0)).map(
    one => ({ fill: STANDING_FILLS[one], label: STANDING_LABELS[one] }),
  )
  return (
    <Panel title={title} note={note}>
      {claims.length === 0 ? (
        <EmptyState title="No claims here">
          No account under this filter reports an agreement or quotes the other side.
        </EmptyState>
      ) : (
        <Figure
          title={`${heading}: who reports them`}
          basis={note}
          name="claims"
          table={{
            caption: 'Claims by who reports them',
            columns: [{ label: 'Claims' }, { label: 'Topic id', isId: true }, ...STANDING_COLUMNS],
            rows: all.map(({ label, division, topic }) => [
              label,
              topic,
              ...STANDINGS.map(standing => division[standing]),
            ]),
          }}
          chart={
            <>
              <PartLegend parts={legend} />
              <DividedBars
                label="Claims by who reports them"
                rows={kinds.map(barOf)}
                tell={tell}
                span="whole"
              />
              {byTopic.length > 0 && (
                <>
                  <p className="mt-3 mb-1 text-[0.8125rem] text-soft">
                    Topics with most agreements, on a scale of their own
                  </p>
                  <DividedBars
                    label="Agreements by topic"
                    rows={byTopic.map(barOf)}
                    tell={tell}
                    span="whole"
                  />
                </>
              )}
              {line}
            </>
          }
        />
      )}
    </Panel>
  )
})

/** A label that fits beside a bar. */
const BAR_LABELS: Record<ClaimChoice, string> = {
  ...CLAIM_LABELS,
  'attribution.cn': 'Washington’s words',
  'attribution.us': 'Beijing’s words',
}

/** What one bar counts. */
interface Counted {
  choice: ClaimChoice
  label: string
  division: Division
  /** Id of the topic that the bar is of, where it is of one. */
  topic: string | null
}

const WORDS: Record<ClaimChoice, { one: string; many: string }> = {
  agreement: { one: 'agreement', many: 'agreements' },
  attribution: { one: 'exchange', many: 'exchanges' },
  'attribution.cn': { one: 'exchange', many: 'exchanges' },
  'attribution.us': { one: 'exchange', many: 'exchanges' },
}

function divided(
  { choice, label, division, topic }: Counted,
  within: Partial<View> | null,
  drawn: View,
): DividedRow {
  const hrefFor = (standing: readonly Standing[]) =>
    within &&
    claimsHref({
      ...filterOf(drawn),
      ...within,
      claim: choice,
      standing,
      ...(topic !== null && { topics: [topic] }),
    })
  return {
    key: topic ?? choice,
    label,
    href: hrefFor([]),
    total: totalOf(division),
    parts: STANDINGS.map(standing => ({
      key: standing,
      count: division[standing],
      fill: STANDING_FILLS[standing],
      href: hrefFor([standing]),
      sentence: standingSentence(
        topic === null ? CLAIM_LABELS[choice] : label,
        { choice, ...WORDS[choice] },
        division,
        [standing],
      ),
      isChosen: false,
    })),
  }
}
