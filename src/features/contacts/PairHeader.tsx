import { Link } from 'wouter'
import type { OfficialPair } from '../../domain/contacts/pairOf.ts'
import type { ContactLine } from '../../domain/record/contact.ts'
import { count } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { contactLineHref, contactsHref, filterOf, officialHref } from '../../url/links.ts'
import { LineSummary } from './LineHeader.tsx'
import type { PairRecord } from './usePairRecord.ts'

interface PairHeaderProps {
  pair: OfficialPair
  /** The line that the page is about; `null` for all of them. */
  line: ContactLine | null
  found: PairRecord
  drawn: View
}

/** Two officials, and a summary of their contacts in words. */
export function PairHeader({ pair: { us, cn }, line, found, drawn }: PairHeaderProps) {
  const { record, lines } = found
  const view = filterOf(drawn)
  const rest = { ...view, officials: [], match: 'any' as const }
  return (
    <header>
      <p className="text-sm text-soft">
        <Link href={contactsHref(rest)} className="hover:underline">
          Contacts
        </Link>
        {line && (
          <>
            {' › '}
            <Link href={contactLineHref(line.id, rest)} className="hover:underline">
              {line.label}
            </Link>
          </>
        )}
      </p>
      <h1 className="mt-1 font-serif text-4xl font-semibold tracking-tight">
        <Link href={officialHref(us.id)} className={`hover:underline ${SIDE_TEXT.us}`}>
          {us.name}
        </Link>{' '}
        and{' '}
        <Link href={officialHref(cn.id)} className={`hover:underline ${SIDE_TEXT.cn}`}>
          {cn.name}
        </Link>
      </h1>
      <p className="mt-2 max-w-[44em] text-lg">
        {record.all.length > 0
          ? 'Engagements that both of them led, whatever their posts. Those that others led are listed separately.'
          : 'They led no engagement together.'}
      </p>
      <LineSummary record={record} />
      {line === null && lines.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          {'On the lines of contact: '}
          {lines.map(({ line: one, all }, index) => (
            <span key={one.id}>
              {index > 0 && ', '}
              <Link
                href={contactLineHref(one.id, view)}
                className="underline decoration-rule underline-offset-4 hover:decoration-ink"
              >
                {one.label}
              </Link>{' '}
              ({count(all.length, 'engagement')})
            </span>
          ))}
        </p>
      )}
    </header>
  )
}
