import { describe, expect, it } from 'vitest'
import { ACCOUNT_FORMS, COVERAGES } from './engagement.ts'
import { countedCoverage, isKnownInFull } from './known.ts'

describe(isKnownInFull, () => {
  it('accepts a full text of any form except spoken words', () => {
    const known = ACCOUNT_FORMS.filter(form => isKnownInFull({ coverage: 'full', form }))
    expect(known).toEqual(['readout', 'post', 'statement'])
  })

  it('rejects a text that was only partly read', () => {
    for (const form of ACCOUNT_FORMS) {
      expect(isKnownInFull({ coverage: 'partial', form })).toBe(false)
      expect(isKnownInFull({ coverage: 'reported', form })).toBe(false)
    }
  })
})

describe(countedCoverage, () => {
  it('is “full” only for accounts known in full', () => {
    for (const coverage of COVERAGES) {
      for (const form of ACCOUNT_FORMS) {
        const counted = countedCoverage({ coverage, form })
        expect(counted === 'full').toBe(isKnownInFull({ coverage, form }))
        // A summary has the counted coverage and no form.
        expect(isKnownInFull({ coverage: counted })).toBe(isKnownInFull({ coverage, form }))
      }
    }
  })
})
