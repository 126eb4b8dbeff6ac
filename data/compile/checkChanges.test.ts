import fc from 'fast-check'
import { describe, it } from 'vitest'
import { check } from './check.ts'
import { emit } from './emit.ts'
import { CALL, soundSources, withText } from './fixtures/sources.ts'

describe('any change of a record', { timeout: 60_000 }, () => {
  const sources = soundSources()
  const call = sources.engagements.find(source => source.file === CALL)?.text ?? ''

  it('is accepted and compiled, or refused with faults that say what and where', () => {
    const change = fc.tuple(fc.nat(), fc.oneof(fc.json(), fc.constant(null)))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        const text = changes.reduce((json, [at, value]) => mutate(json, at, value), call)
        const { dataset, faults } = check(withText(sources, CALL, text))
        if (dataset) return emit(dataset).files.size > 0
        return (
          faults.length > 0 && faults.every(fault => fault.expected !== '' && fault.found !== '')
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('of single characters, too', () => {
    fc.assert(
      fc.property(fc.nat(call.length), fc.string({ maxLength: 3 }), (at, put) => {
        const text = call.slice(0, at) + put + call.slice(at + 1)
        const { dataset, faults } = check(withText(sources, CALL, text))
        return dataset ? emit(dataset).files.size > 0 : faults.length > 0
      }),
      { numRuns: 1_000 },
    )
  })
})

/** The JSON with its nth value replaced by another, or taken out where that is `null`. */
function mutate(json: string, nth: number, value: string | null): string {
  let count = 0
  const total = json.split(/[{[,:]/).length
  return (
    JSON.stringify(JSON.parse(json), (_key, inner: unknown) => {
      if (count++ !== nth % total) return inner
      return value === null ? undefined : (JSON.parse(value) as unknown)
    }) ?? 'null'
  )
}
