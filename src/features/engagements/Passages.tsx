import { Fragment } from 'react'
import { Link } from 'wouter'
import type { Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { clip } from '../../domain/search/clip.ts'
import type { Mark, Passage } from '../../domain/search/passages.ts'
import { pointId } from '../../accounts/pointId.ts'
import { ActText } from '../../ui/ActText.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { COLUMNS } from './columns.ts'

interface PassageRowProps {
  passages: readonly Passage[]
  /** The address of the engagement, to which a point's number adds its own. */
  href: string
  /** Called when the pointer or the focus comes near a link. */
  onApproach: () => void
}

/** Where in an engagement the searched words occur, in a row of its own. */
export const PassageRow = ({ passages, href, onApproach }: PassageRowProps) => (
  <tr className="max-lg:block sm:max-lg:pl-40" onMouseEnter={onApproach} onFocus={onApproach}>
    <td colSpan={COLUMNS.length} className="pb-2.5 max-lg:block lg:pl-32 xl:pl-40">
      <Passages passages={passages} href={href} />
    </td>
  </tr>
)

function Passages({ passages, href }: Pick<PassageRowProps, 'passages' | 'href'>) {
  return (
    <ul className="max-w-[60em] space-y-1.5 text-sm">
      {passages.map(({ field, side, point, text, marks }) => (
        <li key={`${field} ${side} ${point?.index} ${text}`}>
          {side && point ? (
            <FoundPoint side={side} point={point} href={href} />
          ) : (
            side && (
              <span className={`font-medium ${SIDE_TEXT[side]}`}>
                {SIDE_LABELS[side].short} account:{' '}
              </span>
            )
          )}
          {field === 'concept' && 'Term, by any wording: '}
          <Marked text={text} marks={marks} />
        </li>
      ))}
    </ul>
  )
}

interface FoundPointProps {
  side: Side
  point: NonNullable<Passage['point']>
  href: string
}

/** Whose point it is, as a link to it, and who does what in it. */
function FoundPoint({ side, point, href }: FoundPointProps) {
  const place = pointId({ side, index: point.index })
  return (
    <div className="text-[0.8125rem] text-soft">
      <Link
        href={`${href}#${place}`}
        className={`font-medium underline decoration-rule underline-offset-2 hover:decoration-current ${SIDE_TEXT[side]}`}
      >
        {SIDE_LABELS[side].short} account, point {point.index + 1}
      </Link>{' '}
      · <ActText point={point} side={side} otherReport={point.otherReport} />
    </div>
  )
}

function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const [part, places] = clip(text, marks)
  return (
    <>
      {places.map(([start, end], index) => (
        <Fragment key={start}>
          <Sentence text={part.slice(places[index - 1]?.[1] ?? 0, start)} />
          <mark className="bg-notice font-medium text-ink">
            <Sentence text={part.slice(start, end)} />
          </mark>
        </Fragment>
      ))}
      <Sentence text={part.slice(places.at(-1)?.[1] ?? 0)} />
    </>
  )
}
