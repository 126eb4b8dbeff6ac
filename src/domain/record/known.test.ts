import { describe, expect, it } from 'vitest'
import { ACCOUNT_FORMS, COVERAGES } from './engagement.ts'
import { countedCoverage, isKnownInFull } from './known.ts'

describe(isKnownInFull, () => {
  it('takes a whole text of any form but spoken words', () => {
    const known = ACCOUNT_FORMS.filter(form => isKnownInFull({ coverage: 'full', form }))
    expect(known).toEqual(['readout', 'post', 'statement'])
  })

  it('takes nothing that was seen in part', () => {
    for (const form of ACCOUNT_FORMS) {
      expect(isKnownInFull({ coverage: 'partial', form })).toBe(false)
      expect(isKnownInFull({ coverage: 'reported', form })).toBe(false)
    }
  })
})

describe(countedCoverage, () => {
  it('says “full” exactly of accounts known in full', () => {
    for (const coverage of COVERAGES) {
      for (const form of ACCOUNT_FORMS) {
        const counted = countedCoverage({ coverage, form })
        expect(counted === 'full').toBe(isKnownInFull({ coverage, form }))
        // A summary carries the counted coverage and no form.
        expect(isKnownInFull({ coverage: counted })).toBe(isKnownInFull({ coverage, form }))
      }
    }
  })
})
