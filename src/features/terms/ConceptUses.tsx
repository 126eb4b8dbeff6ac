import type { ConceptPassage } from '../../domain/accounts/extracts.ts'
import { groupBy } from '../../domain/lists.ts'
import type { Concept } from '../../domain/terms/concept.ts'
import { count } from '../../domain/record/labels.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useShowMore } from '../../ui/useShowMore.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { ConceptUseItem } from './ConceptUseItem.tsx'

const ORDER_OPTIONS = [
  { value: 'first', label: 'oldest first' },
  { value: 'last', label: 'newest first' },
] as const

interface ConceptUsesProps extends PanelInput {
  concept: Concept
  /** Those of the engagements given, in order of time. */
  passages: readonly ConceptPassage[]
}

/** Every point of both sides' accounts that uses the concept, engagement by engagement. */
export function ConceptUses(props: ConceptUsesProps) {
  const { concept, passages, engagements, drawn, view, onChange } = props
  const byEngagement = groupBy(passages, passage => passage.engagement)
  const using = engagements.filter(({ id }) => byEngagement.has(id))
  const [limit, more] = useShowMore(using.length)
  const inOrder = drawn.order === 'last' ? using.toReversed() : using
  return (
    <Panel
      title="Every use"
      note={`${count(passages.length, 'point')} in ${count(using.length, 'engagement')}`}
      controls={
        <Choice
          label="Order of time"
          options={ORDER_OPTIONS}
          value={view.order === 'last' ? 'last' : 'first'}
          onChange={value => onChange({ order: value === 'last' ? 'last' : 'own' })}
        />
      }
    >
      <div
        aria-hidden="true"
        className="sticky top-0 z-10 grid grid-cols-[10rem_1fr_1fr] gap-x-6 border-b border-ink bg-paper py-1 font-serif font-semibold max-md:hidden lg:grid-cols-[13rem_1fr_1fr] lg:gap-x-10"
      >
        <span />
        <span className="text-us">United States</span>
        <span className="text-cn">China</span>
      </div>
      <ol>
        {inOrder.slice(0, limit).map(engagement => (
          <ConceptUseItem
            key={engagement.id}
            engagement={engagement}
            passages={byEngagement.get(engagement.id) ?? []}
            terms={concept.terms}
            view={drawn}
          />
        ))}
      </ol>
      {more}
    </Panel>
  )
}
