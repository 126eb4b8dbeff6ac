import type { ChangeView } from '../../url/useView.ts'
import type { Match } from '../../domain/view/filter.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { AccountsMark } from '../../ui/AccountsMark.tsx'
import { CrossIcon } from '../../ui/icons.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import { topicClass } from '../../ui/topicClass.ts'
import type { Chip } from './chips.ts'

interface ChipsProps {
  chips: readonly Chip[]
  match: Match
  onChange: ChangeView
}

/** The filter in force, with a button to remove each part. */
export function Chips({ chips, match, onChange }: ChipsProps) {
  const officials = chips.filter(chip => chip.side)
  return (
    <ul
      aria-label="Filters in force"
      className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1.5"
    >
      {chips.map(chip => (
        <li key={chip.key} className="contents">
          {chip === officials[0] && match === 'all' && officials.length > 1 && (
            <span className="text-soft">all of</span>
          )}
          <span className="inline-flex min-h-7 max-w-full pointer-coarse:min-h-11 items-center gap-1.5 rounded-full bg-hair pl-2.5 print:pr-2.5">
            <Glyph chip={chip} />
            <span
              className="line-clamp-2 min-w-0 py-0.5 leading-snug wrap-anywhere"
              title={chip.label}
            >
              <Sentence text={chip.label} />
            </span>
            <button
              type="button"
              aria-label={`Remove ${chip.label}`}
              className="no-print grid size-7 shrink-0 pointer-coarse:size-11 place-items-center rounded-full text-soft hover:bg-rule hover:text-ink"
              onClick={() => onChange(chip.without)}
            >
              <CrossIcon />
            </button>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A half circle for the side, as in the timeline's marks, or a dot in the topic's colour. */
function Glyph({ chip: { side, topic } }: { chip: Chip }) {
  if (side) {
    return (
      <>
        <AccountsMark us={side === 'us'} cn={side === 'cn'} />
        <span className="sr-only">{SIDE_LABELS[side].country}: </span>
      </>
    )
  }
  if (!topic) return null
  return (
    <span
      aria-hidden="true"
      className={`size-2 shrink-0 rounded-full bg-topic ${topicClass(topic)}`}
    />
  )
}
