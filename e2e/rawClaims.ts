import { isFull, type RawAccount, type RawRecord } from './fixtures.ts'

/** A government. */
export type Side = 'us' | 'cn'
type RawPoint = RawAccount['points'][number]

/** The other government. */
export const OTHER = { us: 'cn', cn: 'us' } as const
/** A claim of a record. */
export interface RawClaim {
  kind: 'agreement' | 'attribution'
  standing: 'both' | 'one' | Side | 'unknown'
  us: RawPoint[]
  cn: RawPoint[]
}

/** The claims of a record, derived from its points without any of the app's code. */
export function claimsIn(record: RawRecord): RawClaim[] {
  const pointsOf = (side: Side) => record.accounts.find(one => one.side === side)?.points ?? []
  const lettersOf = (side: Side) => pointsOf(side).flatMap(({ match }) => match ?? [])
  const met = [...new Set(lettersOf('us'))].filter(letter => lettersOf('cn').includes(letter))
  const of = (side: Side, letter: string) => pointsOf(side).filter(({ match }) => match === letter)
  const alone = (side: Side) =>
    pointsOf(side)
      .filter(({ match }) => !match || !met.includes(match))
      .map(point => ({ us: [], cn: [], [side]: [point] }))
  const exchanges: Pick<RawClaim, Side>[] = [
    ...met.map(letter => ({ us: of('us', letter), cn: of('cn', letter) })),
    ...alone('us'),
    ...alone('cn'),
  ]
  return exchanges.flatMap(exchange => {
    const agreeing = (['us', 'cn'] as const).filter(side =>
      exchange[side].some(({ act }) => act === 'agree'),
    )
    const telling = (['us', 'cn'] as const).filter(side =>
      exchange[side].some(({ speaker }) => speaker === OTHER[side]),
    )
    if (agreeing.length + telling.length === 0) return []
    const kind = agreeing.length > 0 ? ('agreement' as const) : ('attribution' as const)
    return [{ kind, standing: standingOf(record, exchange, agreeing.length), ...exchange }]
  })
}

function standingOf(record: RawRecord, { us, cn }: Pick<RawClaim, Side>, agreeing: number) {
  if (us.length > 0 && cn.length > 0) return agreeing === 1 ? 'one' : 'both'
  const side = us.length > 0 ? 'us' : 'cn'
  const other = record.accounts.find(account => account.side === OTHER[side])
  return other && isFull(other) ? side : 'unknown'
}
