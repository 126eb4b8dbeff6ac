import { describe, expect, it } from 'vitest'
import { stylesFor } from './styles.ts'

const kept = async (css: string, ...sources: string[]) => await stylesFor(css, sources)

describe(stylesFor, () => {
  it('keeps what a source names, and nothing else', async () => {
    const css = '.mt-3{margin:3px}.mt-4{margin:4px}p{margin:0}table{border:0}'
    expect(await kept(css, 'x("p",{className:"a mt-3"})')).toBe('.mt-3{margin:3px}p{margin:0}')
  })

  it('keeps classes with quotation marks and brackets', async () => {
    const css = String.raw`.\[\&\>p\]\:mt-3>p{margin:0}.before\:content-\[\'·\'\]:before{content:"·"}`
    expect(await kept(css, `x("p",{className:"[&>p]:mt-3 before:content-['·']"})`)).toBe(css)
  })

  it('keeps every class that begins as a composed one does', async () => {
    const css = '.heat-1{color:red}.heat-2{color:blue}.matrix-1{color:red}'
    expect(await kept(css, 'x(`heat-${n}`)')).toBe('.heat-1{color:red}.heat-2{color:blue}')
  })

  it('keeps rules for attributes that a script sets later', async () => {
    const css = ':root[data-embed] .no-embed{display:none}:root[data-embed] .other{display:none}'
    expect(await kept(css, 'x("a",{className:"no-embed"})')).toBe(
      ':root[data-embed] .no-embed{display:none}',
    )
  })

  it('keeps custom properties, which a script may use', async () => {
    const css = ':root{--topic:red}'
    expect(await kept(css, '')).toBe(css)
  })
})
