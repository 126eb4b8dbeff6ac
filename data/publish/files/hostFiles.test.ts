import { describe, expect, it } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { SOUND_FOLDER } from '../../compile/fixtures/sources.ts'
import { hostFiles } from './hostFiles.ts'

const compiled = compile(SOUND_FOLDER)

/** A file of a site that is served under a path. */
async function fileOf(path: string): Promise<unknown> {
  const address = { base: '/parallax/', url: null }
  return hostFiles("default-src 'self'")({ ...compiled, address, pages: [] })
    .find(file => file.path === path)
    ?.content()
}

describe(hostFiles, () => {
  it('sends the policy with every file, marks hashed files immutable, and lets any origin load them', async () => {
    expect(await fileOf('_headers')).toBe(
      `/parallax/*
  Content-Security-Policy: default-src 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin

/parallax/assets/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *

/parallax/data/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *

/parallax/downloads/*
  Access-Control-Allow-Origin: *

/parallax/manifest.webmanifest
  Access-Control-Allow-Origin: *

/parallax/sw.js
  Cache-Control: no-cache
`,
    )
  })

  it('redirects former addresses to the current ones', async () => {
    expect(await fileOf('_redirects')).toBe(
      `/parallax/e/2022-03-18-biden-xi-video /parallax/e/2022-03-18-biden-xi-call 301
/parallax/topics/oil-and-gas /parallax/topics/energy 301
/parallax/officials/blinken /parallax/officials/antony-blinken 301
`,
    )
  })
})
