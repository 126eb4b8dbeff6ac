import { STANDINGS, type ClaimOutline, type Standing } from '../record/claim.ts'
import { groupBy } from '../lists.ts'
import { divide } from './divide.ts'

/** Claims of one standing, or of two that are counted together, with their description. */
export interface ClaimPart<Claim> {
  /** "6 in both accounts, 5 of them called agreed by both" */
  text: string
  claims: readonly Claim[]
}

/** The claims of one kind; attributions by the account that makes them. */
export interface ClaimGroup<Claim> {
  /** "Agreed" */
  title: string
  claims: readonly Claim[]
  parts: readonly ClaimPart<Claim>[]
}

const TITLES = ['Agreed', 'Washington’s words', 'Beijing’s words', 'Each other’s words'] as const

const titleOf = ({ kind, by }: ClaimOutline): (typeof TITLES)[number] => {
  if (kind === 'agreement') return 'Agreed'
  if (by === 'both') return 'Each other’s words'
  return by === 'cn' ? 'Washington’s words' : 'Beijing’s words'
}

/** The standings that are counted together, in the order of the text. */
const TOGETHER: readonly (readonly Standing[])[] = [['both', 'one'], ['us'], ['cn'], ['unknown']]

/**
 * The claims of an engagement by what they are about, each group with a sum of who reports them;
 * groups and parts without any are left out. Within a group by standing, then in the order given.
 */
export function groupClaims<Claim extends ClaimOutline>(
  claims: readonly Claim[],
): ClaimGroup<Claim>[] {
  const groups = groupBy(claims, titleOf)
  return TITLES.flatMap(title => {
    const own = groups.get(title)?.toSorted(byStanding)
    if (!own) return []
    const parts = TOGETHER.flatMap(standings => {
      const part = own.filter(({ standing }) => standings.includes(standing))
      return part.length > 0 ? [{ text: partText(part), claims: part }] : []
    })
    return [{ title, claims: own, parts }]
  })
}

const byStanding = (a: ClaimOutline, b: ClaimOutline) =>
  STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing)

function partText(claims: readonly ClaimOutline[]): string {
  const { both, one, us, cn } = divide(claims)
  if (us > 0) return `${us} in the American alone`
  if (cn > 0) return `${cn} in the Chinese alone`
  if (both + one === 0) return `${claims.length} where the other account is not known`
  const among = one === 0 ? '' : `, ${both === 0 ? 'none' : both} of them called agreed by both`
  return `${both + one} in both accounts${among}`
}
