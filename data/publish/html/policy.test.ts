import { describe, expect, it } from 'vitest'
import { inlineOf } from './policy.ts'

describe(inlineOf, () => {
  it('allows exactly what stands in the HTML', () => {
    const html = `<style>a{color:red}</style><script>let a = 1</script>
      <script src="/a.js"></script><script type="application/ld+json">{}</script>`
    expect(inlineOf(html)).toEqual({
      'script-src': "'self' 'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ='",
      'style-src': "'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='",
    })
  })

  it('allows nothing more where there is nothing', () => {
    expect(inlineOf('<p>Text</p>')).toEqual({ 'script-src': "'self'", 'style-src': "'self'" })
  })
})
