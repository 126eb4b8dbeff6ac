import { describe, expect, it } from 'vitest'
import { stepTo } from './travel.ts'

const SITE = 'https://example.org/parallax'

describe(stepTo, () => {
  it.each([
    ['/parallax/topics', '/', { kind: 'go', to: '/parallax/topics', replace: false }],
    ['/parallax/', '/', { kind: 'go', to: '/parallax/', replace: true }],
    ['/parallax/?bin=year', '/', { kind: 'go', to: '/parallax/?bin=year', replace: false }],
  ])('follows %s from %s', (to, here, step) => {
    expect(stepTo(to, false, SITE + here)).toEqual(step)
  })

  it.each([
    ['/parallax/e/x', '/?embed=1', { kind: 'open', to: '/parallax/e/x' }],
    ['/parallax/', '/?embed=1', { kind: 'go', to: '/parallax/?embed=1', replace: true }],
    [
      '/parallax/?topics=iran&bin=year#list',
      '/?embed=1',
      { kind: 'go', to: '/parallax/?topics=iran&bin=year&embed=1#list', replace: false },
    ],
  ])('in a frame follows %s from %s', (to, here, step) => {
    expect(stepTo(to, false, SITE + here)).toEqual(step)
  })

  it('keeps a redirect in the iframe', () => {
    const step = stepTo('/parallax/e/new?embed=1', true, `${SITE}/e/old?embed=1`)
    expect(step).toEqual({ kind: 'go', to: '/parallax/e/new?embed=1', replace: true })
  })
})
