import { Link } from 'wouter'
import type { Side } from '../../domain/record/engagement.ts'
import { SIDE_FILL } from '../sideClass.ts'
import type { CaptionedProps } from '../useHoverCaption.tsx'
import type { MirrorBar as BarContent } from './mirrorColumn.ts'

// In pixels. The names of the sides are above and below the bars, the years at the bottom.
export const TOP = 16
const LONGEST = 66
const FIGURE = 14
const NOTE = 11
export const MIDDLE = TOP + FIGURE + NOTE + LONGEST
export const BOTTOM = MIDDLE + LONGEST + FIGURE + NOTE
export const HEIGHT = BOTTOM + 30

interface MirrorBarProps {
  side: Side
  bar: BarContent
  /** The value at which a bar has its full length. */
  largest: number
  /** Whether its number is shown: on wide screens only, always or never. */
  figure: 'wide' | 'always' | 'never'
  /** Id of the pattern for what is not known. */
  hatching: string
  tell: (text: string) => CaptionedProps
}

/** One side's bar of one period, with its figure; a link where it leads to engagements. */
export function MirrorBar({ side, bar, largest, figure, hatching, tell }: MirrorBarProps) {
  const { value, text, note, faint, href, sentence } = bar
  const isUs = side === 'us'
  if (value === null) {
    return (
      <rect
        x="10%"
        y={isUs ? TOP : MIDDLE}
        width="80%"
        height={MIDDLE - TOP}
        fill={`url(#${hatching})`}
      >
        <title>{sentence}</title>
      </rect>
    )
  }
  if (value === 0 && note === undefined) return null
  const length = value === 0 ? 0 : Math.max(2, (value / largest) * LONGEST)
  const drawing = (
    <>
      <rect y={isUs ? TOP : MIDDLE} width="100%" height={MIDDLE - TOP} fillOpacity="0" />
      <rect
        x="10%"
        y={isUs ? MIDDLE - length : MIDDLE}
        width="80%"
        height={length}
        className={`${faint ? 'fill-grey opacity-50' : SIDE_FILL[side]} group-hover:opacity-75`}
      />
      {figure !== 'never' && (
        <text
          x="50%"
          y={isUs ? MIDDLE - length - 4 : MIDDLE + length + 11}
          textAnchor="middle"
          className={`fill-soft group-hover:fill-ink ${figure === 'wide' ? 'max-sm:hidden' : ''}`}
        >
          {text}
        </text>
      )}
    </>
  )
  // Outside the link, whose accessible name includes it.
  const noted = note && figure !== 'never' && (
    <text
      aria-hidden="true"
      x="50%"
      y={isUs ? MIDDLE - length - 4 - NOTE : MIDDLE + length + 11 + NOTE}
      textAnchor="middle"
      className={`pointer-events-none fill-soft text-[0.625rem] ${figure === 'wide' ? 'max-sm:hidden' : ''}`}
    >
      {note}
    </text>
  )
  if (!href) {
    return (
      <>
        <g role="img" aria-label={sentence} className="group" {...tell(sentence)}>
          {drawing}
        </g>
        {noted}
      </>
    )
  }
  return (
    <>
      <Link
        href={href}
        data-stop
        data-side={side}
        tabIndex={-1}
        aria-label={sentence}
        className="group"
        {...tell(sentence)}
      >
        {drawing}
      </Link>
      {noted}
    </>
  )
}
