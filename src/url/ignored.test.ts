import { describe, expect, it } from 'vitest'
import { findIgnored } from './ignored.ts'

describe(findIgnored, () => {
  it.each([
    ['?level=minister,janitor', [{ param: 'level', value: 'janitor' }]],
    ['?from=2023-02-30', [{ param: 'from', value: '2023-02-30' }]],
    ['?from=2024-01-01&to=2023-01-01', [{ param: 'from', value: '2024-01-01' }]],
    ['?colour=red', [{ param: 'colour', value: 'red' }]],
    ['?bin=year&bin=month', [{ param: 'bin', value: 'month' }]],
    ['?topics=Taiwan%21', [{ param: 'topics', value: 'Taiwan!' }]],
    ['?silence=taiwan.us-only', [{ param: 'silence', value: 'taiwan.us-only' }]],
    ['?silence=taiwan.us', []],
    ['?claim=promise', [{ param: 'claim', value: 'promise' }]],
    ['?claim=attribution.cn&standing=cn,one', []],
    ['?standing=cn,all', [{ param: 'standing', value: 'all' }]],
    ['?act=warn,object&speaker=cn', []],
    ['?act=warn,threaten', [{ param: 'act', value: 'threaten' }]],
    ['?speaker=beijing', [{ param: 'speaker', value: 'beijing' }]],
    ['?by=change&against=2026-05-14-a-summit&side=cn', []],
    ['?against=No%20id&side=both', [{ param: 'against', value: 'No id' }, { param: 'side' }]],
    ['?versus=2021-01-20..2025-01-19,2017-01-20..', []],
    [
      '?versus=biden,2025-01-20..2021-01-19,2025-01-20..',
      [
        { param: 'versus', value: 'biden' },
        { param: 'versus', value: '2025-01-20..2021-01-19' },
      ],
    ],
    ['?embed=yes', [{ param: 'embed', value: 'yes' }]],
    ['?embed=1', []],
    ['?v=0.2.0', []],
    ['?utm_source=mail&topics=taiwan', []],
  ])('%s', (search, expected) => {
    expect(findIgnored(search)).toMatchObject(expected)
    expect(findIgnored(search)).toHaveLength(expected.length)
  })
})
