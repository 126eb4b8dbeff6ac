import type { ReactNode } from 'react'
import { ACTS, SPEAKERS } from '../../../domain/record/engagement.ts'
import { SPEAKER_LABELS, actVerb } from '../../../domain/record/labels.ts'
import type { Comparison } from '../../../domain/text/analysis.ts'
import type { Correction } from '../../../domain/text/corrections.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Sentence } from '../../../ui/Sentence.tsx'
import type { JudgedPassage } from './editedPassage.ts'
import { MatchField } from './MatchField.tsx'
import type { PassageRef } from './passages.ts'
import { TopicsField } from './TopicsField.tsx'
import { whyAct, whyMatch, whySpeaker, whyTopic } from './why.ts'

/** The things that are judged about a passage. */
export type Judgement = Correction['what']

interface EditorFieldsProps {
  open: PassageRef
  now: JudgedPassage
  /** The engine's own result. */
  before: JudgedPassage
  corrected: Comparison
  onCorrect: (correction: Correction) => void
  /** Marks the words behind one judgement in the sentence. */
  onPointAt: (judgement: Judgement) => void
}

const SPEAKER_OPTIONS = SPEAKERS.map(value => ({ value, label: SPEAKER_LABELS[value] }))

/** A line for each judgement: its value, a control to change it, and the reason for it. */
export function EditorFields(props: EditorFieldsProps) {
  const { open, now, before, corrected, onCorrect, onPointAt } = props
  const { topics: known } = useCatalog()
  const { passage } = now
  const { text, topics, speaker, act } = passage
  const at = { side: open.side, place: passage.place }
  const labelOf = (topic: string) => known.get(topic)?.label ?? topic
  const reasons = topics.map(one => ({
    what: labelOf(one.topic),
    reason: whyTopic(text, one),
  }))
  return (
    <div className="grid gap-x-8 gap-y-1 text-[0.9375rem] md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <Row
        reasons={
          reasons.length > 0 ? reasons : [{ what: '', reason: 'no words that point to a topic' }]
        }
        onPointAt={() => onPointAt('topics')}
      >
        <TopicsField
          topics={topics.map(({ topic }) => topic)}
          onChange={value => onCorrect({ what: 'topics', ...at, value })}
        />
      </Row>
      <Row
        reasons={[{ what: '', reason: whySpeaker(text, speaker, before.passage.speaker) }]}
        onPointAt={() => onPointAt('speaker')}
      >
        <span aria-hidden="true">Speaker</span>
        <Choice
          label="Speaker"
          options={SPEAKER_OPTIONS}
          value={speaker.value}
          onChange={value => onCorrect({ what: 'speaker', ...at, value })}
        />
      </Row>
      <Row
        reasons={[{ what: '', reason: whyAct(text, act, before.passage.act) }]}
        onPointAt={() => onPointAt('act')}
      >
        <Select
          label="Act"
          options={ACTS.map(value => ({ value, label: actVerb(speaker.value, value) }))}
          value={act.value}
          onChange={value => onCorrect({ what: 'act', ...at, value })}
        />
      </Row>
      <Row
        reasons={[{ what: '', reason: whyMatch(now.pair, before.pair, labelOf) }]}
        onPointAt={() => onPointAt('match')}
      >
        <MatchField
          open={open}
          now={now}
          corrected={corrected}
          onChange={partner =>
            onCorrect(
              open.side === 'us'
                ? { what: 'match', us: at.place, cn: partner }
                : { what: 'match', us: partner, cn: at.place },
            )
          }
        />
      </Row>
    </div>
  )
}

interface RowProps {
  /** One per judgement; `what` names it if there are several. */
  reasons: readonly { what: string; reason: string }[]
  onPointAt: () => void
  children: ReactNode
}

/** While a line is hovered or focused, the sentence shows the words behind it. */
function Row({ reasons, onPointAt, children }: RowProps) {
  return (
    <div
      className="grid items-center gap-x-8 gap-y-0.5 border-t border-hair py-1 md:col-span-2 md:grid-cols-subgrid"
      onPointerEnter={onPointAt}
      onFocus={onPointAt}
    >
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">{children}</div>
      <p className="text-sm text-soft wrap-anywhere">
        <span className="font-medium">Why?</span>{' '}
        {reasons.map(({ what, reason }, index) => (
          <span key={what}>
            {index > 0 && '; '}
            {what && <span className="text-ink">{what}: </span>}
            <Sentence text={reason} />
          </span>
        ))}
      </p>
    </div>
  )
}
