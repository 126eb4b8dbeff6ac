import { TextButton } from './Button.tsx'

interface ShowAllProps {
  /** Whether all are shown. */
  isOpen: boolean
  onChange: (isOpen: boolean) => void
  /** What the button says while only some are shown: "Show all 58 topics". */
  all: string
  /** What it says while all are: "Show the first 12". */
  few: string
  /** Below a list; or under a figure, on the line of its own buttons. */
  under: 'list' | 'figure'
}

const PLACES: Record<ShowAllProps['under'], string> = {
  list: 'mt-2',
  figure: 'relative sm:-mt-6 sm:flex',
}

/** Shows the rest of what is too much at once, and puts it away again. */
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
