import { Link } from 'wouter'
import { longestOf, type LineRecord } from '../../domain/contacts/lineRecord.ts'
import { formatDuration } from '../../domain/record/durations.ts'
import { count } from '../../domain/record/labels.ts'
import { formatMonth } from '../../domain/time/day.ts'
import type { View } from '../../domain/view/view.ts'
import { contactLineHref, filterOf } from '../../url/links.ts'
import { inSentence } from './contactTexts.ts'

/** The days after the last contact from which a line is called quiet. */
const QUIET = 365

interface ContactsLedeProps {
  title: string
  records: readonly LineRecord[]
  drawn: View
}

/** The lines in words: the busiest one, the longest gap that has ended, and the quiet ones. */
export function ContactsLede({ title, records, drawn }: ContactsLedeProps) {
  const met = records.filter(({ held }) => held.length > 0)
  const [busiest] = met.toSorted((a, b) => b.held.length - a.held.length)
  const [broken] = met
    .flatMap(({ line, gaps }) => {
      const gap = longestOf(gaps)
      return gap ? { line, gap } : []
    })
    .toSorted((a, b) => b.gap.days - a.gap.days)
  const quiet = met.filter(({ open }) => open && open.days > QUIET)
  const linkTo = ({ id, label }: LineRecord['line']) => (
    <Link
      href={contactLineHref(id, filterOf(drawn))}
      className="underline decoration-1 underline-offset-4 hover:decoration-2"
    >
      {inSentence(label)}
    </Link>
  )
  return (
    <>
      <h1 className="font-serif text-4xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-2 max-w-[44em] text-lg">
        {busiest && (
          <>
            The busiest line is that of the {linkTo(busiest.line)}, with{' '}
            <b className="font-semibold">{count(busiest.held.length, 'recorded contact')}</b>.
          </>
        )}
        {broken && (
          <>
            {' '}
            The longest gap that has ended lasted{' '}
            <b className="font-semibold">{formatDuration(broken.gap.days)}</b>, from{' '}
            {formatMonth(broken.gap.from)} to {formatMonth(broken.gap.to)}, on the line of{' '}
            {linkTo(broken.line)}.
          </>
        )}
        {quiet.length > 0 && (
          <>
            {' '}
            More than a year has passed since the last contact of the{' '}
            {new Intl.ListFormat('en-GB').format(quiet.map(({ line }) => inSentence(line.label)))}.
          </>
        )}
      </p>
    </>
  )
}
