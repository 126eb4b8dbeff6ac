import { ALL_SAID } from '../../domain/record/acts.ts'
import { OTHER_REPORTS } from '../../domain/record/claim.ts'
import type { SearchedAccount } from '../../domain/search/documents.ts'
import { letterAt, placeOf } from './actLetters.ts'
import { FormFault, type Form } from './form.ts'
import { pick } from './table.ts'

/**
 * Who does what in the points of an account, one after the other: a letter for speaker and act,
 * and after each point that makes a claim a digit for how the other account reports it: "AB2C".
 */
export const saidInPoints: Form<SearchedAccount['acts'], SearchedAccount> = {
  shape: 'text',
  write: said =>
    said
      .map(({ speaker, act, otherReport }) => {
        const place = ALL_SAID.findIndex(one => one.speaker === speaker && one.act === act)
        return letterAt(place) + (otherReport === null ? '' : OTHER_REPORTS.indexOf(otherReport))
      })
      .join(''),
  read: (text, { points }) => {
    const place = { column: 'texts.accounts', at: points.length }
    const said = [...(text as string).matchAll(/([A-Z[])(\d?)/g)].map(
      ([, letter = '', otherReport = '']) => ({
        ...pick(ALL_SAID, placeOf(letter), place),
        otherReport: otherReport === '' ? null : pick(OTHER_REPORTS, Number(otherReport), place),
      }),
    )
    if (said.length !== points.length) {
      throw new FormFault('texts.accounts', `acts of ${points.length} points`)
    }
    return said
  },
}
