import { TextButton } from './Button.tsx'

interface ShowAllProps {
  /** Whether everything is shown. */
  isOpen: boolean
  onChange: (isOpen: boolean) => void
  /** The button's label while only some are shown: "Show all 58 topics". */
  all: string
  /** Its label while all are shown: "Show the first 12". */
  few: string
  /** Below a list, or under a figure: with room, on the line of the figure's own buttons. */
  under: 'list' | 'figure'
}

const PLACES: Record<ShowAllProps['under'], string> = {
  list: 'mt-2',
  figure: 'relative lg:flex lg:-mt-6 lg:pointer-coarse:-mt-11',
}

/** Expands a long list and collapses it again. */
export function ShowAll({ isOpen, onChange, all, few, under }: ShowAllProps) {
  return (
    <TextButton
      data-picture="omit"
      className={`no-print text-sm text-soft ${PLACES[under]}`}
      aria-expanded={isOpen}
      onClick={() => onChange(!isOpen)}
    >
      {isOpen ? few : all}
    </TextButton>
  )
}
