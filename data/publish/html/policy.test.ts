import { describe, expect, it } from 'vitest'
import { inlineOf } from './policy.ts'

describe(inlineOf, () => {
  it('allows exactly the inline scripts and styles', () => {
    const html = `<style>a{color:red}</style><script>let a = 1</script>
      <script src="/a.js"></script><script type="application/ld+json">{}</script>`
    expect(inlineOf([html])).toEqual({
      'script-src': "'self' 'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ='",
      'style-src': "'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='",
    })
  })

  it('allows nothing inline if there is nothing inline', () => {
    expect(inlineOf(['<p>Text</p>'])).toEqual({ 'script-src': "'self'", 'style-src': "'self'" })
  })

  it('names what several documents share once', () => {
    const [one, other] = ['<style>a{}</style>', '<style>b{}</style>']
    const both = inlineOf([one, other, one])['style-src'].split(' ')
    expect(both).toHaveLength(3)
    expect(both).toEqual(expect.arrayContaining(inlineOf([other])['style-src'].split(' ')))
  })
})
