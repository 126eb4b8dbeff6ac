import { Fragment } from 'react'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { clip } from '../../domain/search/clip.ts'
import type { Mark, Passage } from '../../domain/search/passages.ts'
import { SIDE_TEXT } from '../../ui/sideClass.ts'

const MOST_SHOWN = 2

/** Where in an engagement the searched words occur, at most two passages. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  return (
    <ul className="relative z-10 mt-1 w-fit space-y-0.5 text-[0.8125rem] text-soft">
      {passages.slice(0, MOST_SHOWN).map(({ field, side, text, marks }) => (
        <li key={`${field} ${side} ${text}`}>
          {side && (
            <span className={`font-medium ${SIDE_TEXT[side]}`}>
              {SIDE_LABELS[side].short} account:{' '}
            </span>
          )}
          <Marked text={text} marks={marks} />
        </li>
      ))}
    </ul>
  )
}

function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const [part, places] = clip(text, marks)
  return (
    <>
      {places.map(([start, end], index) => (
        <Fragment key={start}>
          {part.slice(places[index - 1]?.[1] ?? 0, start)}
          <mark className="bg-notice font-medium text-ink">{part.slice(start, end)}</mark>
        </Fragment>
      ))}
      {part.slice(places.at(-1)?.[1] ?? 0)}
    </>
  )
}
