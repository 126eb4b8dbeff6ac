import { Fragment } from 'react'
import { Link } from 'wouter'
import type { ClaimTotals } from '../../domain/claims/totals.ts'
import type { ClaimChoice } from '../../domain/claims/choice.ts'
import { standingClauses, tellersIn } from '../../domain/claims/standingClauses.ts'
import { count, formatNumber } from '../../domain/record/labels.ts'
import type { Standing } from '../../domain/record/claim.ts'
import type { View } from '../../domain/view/view.ts'
import { claimsHref, filterOf } from '../../url/links.ts'

interface ClaimsLedeProps {
  totals: ClaimTotals
  /** The filter that left these claims. */
  view: View
}

/** The claims in words; each number opens what it counts. */
export function ClaimsLede({ totals, view }: ClaimsLedeProps) {
  const { agreements, agreed, attributed, attributedInAgreements } = totals
  const { both, one, us, cn, unknown } = agreements
  // What the filter leaves out is not none.
  const tellers = tellersIn(view.standing)
  const asksFor = {
    cn: tellers.cn && view.claim !== 'attribution.us',
    us: tellers.us && view.claim !== 'attribution.cn',
  }
  const clauses = standingClauses(agreements, view.standing)
  const part = (number: number, claim: ClaimChoice, standing: readonly Standing[], tone = '') => (
    <Link
      href={claimsHref({ ...filterOf(view), claim, standing })}
      className={`font-semibold underline decoration-rule underline-offset-4 hover:decoration-current ${tone}`}
    >
      {formatNumber(number)}
    </Link>
  )
  return (
    <p className="mt-2.5 max-w-[40em] text-lg leading-normal">
      {agreed > 0 && clauses.length > 0 && (
        <>
          The filter leaves {clauses.length > 1 && `${count(agreed, 'agreement')}: `}
          {clauses.map(({ standing, number, clause }, index) => (
            <Fragment key={standing}>
              {index > 0 && '; '}
              {part(number, 'agreement', [standing], TONES[standing])}{' '}
              {clauses.length === 1 && `${agreed === 1 ? 'agreement' : 'agreements'} `}
              {clause}
            </Fragment>
          ))}
          .{' '}
        </>
      )}
      {agreed > 0 && clauses.length === 0 && (
        <>
          Of {count(agreed, 'agreement')}, both accounts report{' '}
          {part(both + one, 'agreement', ['both', 'one'])}, but only{' '}
          {part(both, 'agreement', ['both'])} {both === 1 ? 'is' : 'are'} called agreed by both.{' '}
          {part(us, 'agreement', ['us'], TONES.us)} {us === 1 ? 'is' : 'are'} in the American
          account alone and {part(cn, 'agreement', ['cn'], TONES.cn)} in the Chinese alone, although
          the other is known in full; for {part(unknown, 'agreement', ['unknown'])} the other is
          missing or not known in full.{' '}
        </>
      )}
      {attributed.cn + attributed.us > 0 && (
        <>
          {asksFor.cn && (
            <>
              Beijing reports Washington’s words {part(attributed.cn, 'attribution.cn', [])}{' '}
              {attributed.cn === 1 ? 'time' : 'times'}
            </>
          )}
          {asksFor.cn && asksFor.us && ' and '}
          {asksFor.us && (
            <>
              Washington {asksFor.cn ? 'Beijing’s' : 'reports Beijing’s words'}{' '}
              {part(attributed.us, 'attribution.us', [])} {attributed.us === 1 ? 'time' : 'times'}
            </>
          )}
          {withAgreed(
            attributedInAgreements.us + attributedInAgreements.cn,
            attributed.us + attributed.cn,
          )}
          .
        </>
      )}
    </p>
  )
}

const TONES: Partial<Record<Standing, string>> = { us: 'text-us', cn: 'text-cn' }

const withAgreed = (number: number, all: number) =>
  number > 0
    ? `; ${formatNumber(number)} of these ${formatNumber(all)} go with something agreed and are counted as agreements`
    : ''
