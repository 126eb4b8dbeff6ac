import { useMemo } from 'react'
import { otherSide } from '../../../domain/record/engagement.ts'
import type { OptionGroup } from '../../../ui/options.ts'
import type { AnalysedPassage, Comparison, Span } from '../../../domain/text/analysis.ts'
import { isUnsure } from '../../../domain/text/unsure.ts'
import { TextButton } from '../../../ui/Button.tsx'
import { Combobox } from '../../../ui/Combobox.tsx'
import { passagesAcross, type JudgedPassage } from './editedPassage.ts'
import type { PassageRef } from './passages.ts'

interface MatchFieldProps {
  open: PassageRef
  now: JudgedPassage
  corrected: Comparison
  /** The position of the partner in the other text; `null` for none. */
  onChange: (partner: Span | null) => void
}

/** The choice of the sentence in the other text that reports the same exchange. */
export function MatchField({ open, now, corrected, onChange }: MatchFieldProps) {
  const groups = useMemo(
    () => groupsOf(passagesAcross(corrected, open), now.passage),
    [corrected, open, now.passage],
  )
  const others = corrected[otherSide(open.side)].passages
  const choose = (value: string | undefined) => {
    const passage = value === undefined ? undefined : others[Number(value)]
    onChange(passage ? passage.place : null)
  }
  const partner = now.partner === null ? undefined : others[now.partner]
  return (
    <>
      <Combobox
        label="Matched with"
        summary={now.partner === null ? 'none' : String(now.partner + 1)}
        groups={groups}
        selected={now.partner === null ? [] : [String(now.partner)]}
        onChange={([value]) => choose(value)}
        single
        searchPrompt="Find a sentence"
      />
      {now.pair && isUnsure(now.pair) && (
        <span className="text-sm text-soft" title="The two sentences have little in common.">
          unsure
        </span>
      )}
      {partner && (
        <>
          <span className="min-w-0 flex-1 basis-48 truncate text-sm">{partner.text.trim()}</span>
          <TextButton className="text-sm text-soft" onClick={() => onChange(null)}>
            Match with none
          </TextButton>
        </>
      )}
    </>
  )
}

/** Sentences that share a topic with this one first; both groups in the order of their text. */
function groupsOf(
  others: readonly (readonly [number, AnalysedPassage])[],
  passage: AnalysedPassage,
): OptionGroup[] {
  const own = new Set(passage.topics.map(({ topic }) => topic))
  const isNear = ([, { topics }]: (typeof others)[number]) =>
    topics.some(({ topic }) => own.has(topic))
  const items = (some: typeof others) =>
    some.map(([index, { text }]) => ({
      value: String(index),
      label: `${index + 1} · ${shorten(text.trim())}`,
    }))
  return [
    { label: 'On the same topic', items: items(others.filter(isNear)) },
    { label: 'Other sentences', items: items(others.filter(one => !isNear(one))) },
  ].filter(group => group.items.length > 0)
}

const MOST = 160

const shorten = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text)
