import { describe, expect, it } from 'vitest'
import { frameHtml, readFrameMessage, readHeight } from './embed.ts'

describe(frameHtml, () => {
  it('escapes what an address and a title may hold', () => {
    const frame = {
      src: 'https://example.org/?q="x"&embed=1',
      title: 'Tai & Liu: "frank" <talks>',
      height: 640,
    }
    expect(frameHtml(frame)).toBe(
      '<iframe src="https://example.org/?q=&quot;x&quot;&amp;embed=1" title="Tai &amp; Liu: &quot;frank&quot; &lt;talks>" width="100%" height="640" style="border: 0" loading="lazy"></iframe>',
    )
  })
})

describe(readHeight, () => {
  it.each([
    ['640', 640],
    [' 640 ', 640],
    ['199', null],
    ['20001', null],
    ['64.5', null],
    ['1e3', null],
    ['-640', null],
    ['', null],
  ])('reads “%s”', (text, height) => {
    expect(readHeight(text)).toBe(height)
  })
})

describe(readFrameMessage, () => {
  it.each([
    [
      { type: 'parallax:height', height: 640 },
      { type: 'parallax:height', height: 640 },
    ],
    [{ type: 'parallax:height', height: '640' }, null],
    [{ type: 'parallax:height', height: Number.NaN }, null],
    [{ type: 'parallax:height' }, null],
    [{ type: 'resize', height: 640 }, null],
    ['parallax:height', null],
    [null, null],
  ])('reads %j', (data, message) => {
    expect(readFrameMessage(data)).toEqual(message)
  })
})
