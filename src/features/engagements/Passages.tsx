import { Fragment } from 'react'
import { Link } from 'wouter'
import type { Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { clip } from '../../domain/search/clip.ts'
import type { Mark, Passage } from '../../domain/search/passages.ts'
import { pointId } from '../../accounts/pointId.ts'
import { ActText } from '../../ui/ActText.tsx'
import { SIDE_TEXT } from '../../ui/sideClass.ts'

interface PassagesProps {
  passages: readonly Passage[]
  /** The address of the engagement, to which a point's number adds its own. */
  href: string
}

/** Where in an engagement the searched words occur. */
export function Passages({ passages, href }: PassagesProps) {
  return (
    <ul className="relative z-10 mt-1 w-fit space-y-1 text-[0.8125rem] text-soft">
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
    <div>
      <Link
        href={`${href}#${place}`}
        className={`font-medium underline decoration-rule underline-offset-2 hover:decoration-current ${SIDE_TEXT[side]}`}
      >
        {SIDE_LABELS[side].short} account, point {point.index + 1}
      </Link>{' '}
      · <ActText point={point} side={side} echo={point.echo} />
    </div>
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
