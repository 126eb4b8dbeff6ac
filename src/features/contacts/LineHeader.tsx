import { Link } from 'wouter'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import { formatDuration } from '../../domain/record/durations.ts'
import { lastDay } from '../../domain/record/engagement.ts'
import { count } from '../../domain/record/labels.ts'
import { formatDay, formatMonth } from '../../domain/time/day.ts'
import type { View } from '../../domain/view/view.ts'
import { claimsHref, contactsHref, filterOf } from '../../url/links.ts'

interface LineHeaderProps {
  record: LineRecord
  drawn: View
}

/** A line's name, its offices, and a summary of their contacts. */
export const LineHeader = ({ record, drawn }: LineHeaderProps) => (
  <header>
    <p className="text-sm text-soft">
      <Link href={contactsHref(filterOf(drawn))} className="hover:underline">
        Contacts
      </Link>
    </p>
    <h1 className="mt-1 font-serif text-4xl font-semibold tracking-tight">{record.line.label}</h1>
    <p className="mt-2 max-w-[44em] text-lg">{record.line.offices}.</p>
    <LineSummary record={record} />
    <LineClaims record={record} drawn={drawn} />
  </header>
)

/** A summary of a line in words: its contacts, its gaps, and who asked. */
export function LineSummary({ record }: Pick<LineHeaderProps, 'record'>) {
  const { held, notHeld, open, longest, median } = record
  const [first] = held
  const last = held.map(lastDay).toSorted().at(-1)
  if (!first || !last) return null
  return (
    <p className="mt-3 max-w-[48em] leading-relaxed">
      <b className="font-semibold">{count(held.length, 'contact')}</b> since {formatDay(first.date)}
      {notHeld.length > 0 && `, and ${notHeld.length} that did not take place`}; the last on{' '}
      {formatDay(last)}
      {open &&
        `, ${open.days === 0 ? 'the' : `${formatDuration(open.days)} before the`} last day in view`}
      .{' '}
      {longest && (
        <>
          The longest gap is <b className="font-semibold">{formatDuration(longest.days)}</b>
          {longest.after
            ? `, from ${formatMonth(longest.from)} to ${formatMonth(longest.to)}`
            : ', which is still open'}
          {median !== null && `; half of all gaps are no longer than ${formatDuration(median)}`}
          .{' '}
        </>
      )}
      <Requests record={record} />
    </p>
  )
}

/** Links to the claims in the accounts of a line's contacts. */
function LineClaims({ record: { line, all }, drawn }: LineHeaderProps) {
  const claims = all.flatMap(({ claims: own }) => own)
  if (claims.length === 0) return null
  const agreed = claims.filter(({ kind }) => kind === 'agreement').length
  return (
    <p className="mt-2">
      <Link
        href={claimsHref({ ...filterOf(drawn), line: line.id })}
        className="underline decoration-rule underline-offset-4 hover:decoration-current"
      >
        {count(agreed, 'agreement')} and {count(claims.length - agreed, 'attributed statement')}
      </Link>{' '}
      in the accounts of these contacts.
    </p>
  )
}

/** How many engagements each side asked for. */
function Requests({ record: { all, asked } }: { record: LineRecord }) {
  const known = [
    { number: asked.us, who: <span className="text-us">Washington</span>, key: 'us' },
    { number: asked.cn, who: <span className="text-cn">Beijing</span>, key: 'cn' },
    { number: asked.mutual, who: 'both together', key: 'mutual' },
  ].filter(({ number }) => number > 0)
  if (known.length === 0) return 'It is not known who asked.'
  return (
    <>
      Of {all.length === 1 ? 'the one' : `these ${all.length}`}, held or not,{' '}
      {known.map(({ number, who, key }, index) => (
        <span key={key}>
          {index > 0 && (index === known.length - 1 ? ' and ' : ', ')}
          {who} asked for {number}
        </span>
      ))}
      {asked.unknown > 0 && `; for ${asked.unknown} it is not known`}.
    </>
  )
}
