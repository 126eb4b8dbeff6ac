import { describe, expect, it } from 'vitest'
import { listClaims } from '../../src/domain/claims/list.ts'
import { totalsOf } from '../../src/domain/claims/totals.ts'
import type { Account, Point, Side } from '../../src/domain/record/engagement.ts'
import { check } from './check.ts'
import { dataFolder, readSources } from './read.ts'

const records = check(readSources(dataFolder())).dataset?.records ?? []
const totals = totalsOf(listClaims(records).flatMap(({ claims }) => claims))

/** What the codebook counts, counted here point by point and without any of the app's code. */
interface Counted {
  agreements: Record<string, number>
  attributed: Record<Side, number>
}

const isFull = (account: Account | undefined) =>
  account?.coverage === 'full' && account.form !== 'remarks'

const attributes = (point: Point, other: Side) => point.act !== 'agree' && point.speaker === other

function count(): Counted {
  const counted: Counted = {
    agreements: { both: 0, one: 0, us: 0, cn: 0, unknown: 0 },
    attributed: { us: 0, cn: 0 },
  }
  const add = (standing: string) => {
    counted.agreements[standing] = (counted.agreements[standing] ?? 0) + 1
  }
  for (const { accounts } of records) {
    const us = accounts.find(account => account.side === 'us')
    const cn = accounts.find(account => account.side === 'cn')
    const both = (us?.points ?? []).filter(
      point => point.match && cn?.points.some(other => other.match === point.match),
    )
    const letters = new Set(both.map(point => point.match))
    for (const letter of letters) {
      const left = us?.points.filter(point => point.match === letter) ?? []
      const right = cn?.points.filter(point => point.match === letter) ?? []
      const inUs = left.some(point => point.act === 'agree')
      const inCn = right.some(point => point.act === 'agree')
      if (inUs || inCn) add(inUs && inCn ? 'both' : 'one')
      if (left.some(point => attributes(point, 'cn'))) counted.attributed.us++
      if (right.some(point => attributes(point, 'us'))) counted.attributed.cn++
    }
    for (const point of us?.points ?? []) {
      if (letters.has(point.match)) continue
      if (point.act === 'agree') add(isFull(cn) ? 'us' : 'unknown')
      if (attributes(point, 'cn')) counted.attributed.us++
    }
    for (const point of cn?.points ?? []) {
      if (letters.has(point.match)) continue
      if (point.act === 'agree') add(isFull(us) ? 'cn' : 'unknown')
      if (attributes(point, 'us')) counted.attributed.cn++
    }
  }
  return counted
}

describe('the claims of the record', () => {
  const counted = count()

  it('divide as the points and their letters say', () => {
    expect(totals.agreements).toEqual(counted.agreements)
    expect(totals.agreed).toBeGreaterThan(0)
  })

  it('tell the other side’s words as often as the points do', () => {
    expect(totals.attributed).toEqual(counted.attributed)
  })
})
