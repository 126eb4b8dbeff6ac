import { partnersOf, placePoints, accountOf } from '../../domain/accounts/pairing.ts'
import { writtenDates } from '../../domain/record/dates.ts'
import { kindLine } from '../../domain/record/headline.ts'
import { Accounts, type AccountsProps } from './Accounts.tsx'
import type { HashTarget } from './hashTarget.ts'

interface EmbeddedPartProps extends Pick<
  AccountsProps,
  'record' | 'view' | 'target' | 'renderTools' | 'onTerm'
> {
  part: HashTarget
}

/** One topic or one point of an engagement, alone on the page of another site that frames it. */
export function EmbeddedPart({ part: { id, point }, ...props }: EmbeddedPartProps) {
  const { record, view } = props
  const { accounts } = record
  const dates = writtenDates(record).map(({ text, where }) =>
    [text, where].filter(Boolean).join(' '),
  )
  const placed = point && placePoints(accountOf(accounts, point.side))[point.index]
  const shown = placed ? [placed, ...partnersOf(placed, accounts)].map(one => one.point) : []
  return (
    <>
      <header data-part="">
        <p className="text-sm text-soft">{[kindLine(record), ...dates].join(' · ')}</p>
        <h1 className="mt-1 font-serif text-2xl leading-tight font-semibold tracking-tight">
          {record.title}
        </h1>
      </header>
      <Accounts
        {...props}
        // As issued, a topic has no row of its own.
        view={{ ...view, by: 'topic' }}
        isShown={point ? one => shown.includes(one.point) : undefined}
        topic={point ? undefined : (id ?? undefined)}
        first={point?.side}
      />
    </>
  )
}
