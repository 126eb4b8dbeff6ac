import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuilder, type Plugin } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wholeSite } from './wholeSite.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax-build-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const clientOnly: Plugin = {
  name: 'client-only',
  async buildApp(builder) {
    const { client } = builder.environments
    if (client) await builder.build(client)
  },
}

/** Builds a site of one page with the given text. */
async function buildSite(text: string, ...plugins: Plugin[]): Promise<void> {
  writeFileSync(join(root, 'index.html'), `<!doctype html><title>${text}</title>`)
  const builder = await createBuilder({
    root,
    configFile: false,
    logLevel: 'silent',
    builder: {},
    plugins: [wholeSite(), clientOnly, ...plugins],
  })
  await builder.buildApp()
}

const pageIn = (folder: string) => readFileSync(join(root, folder, 'index.html'), 'utf8')

const fail = () => {
  throw new Error('fails on purpose')
}

describe(wholeSite, () => {
  it('replaces the last build with each new one', async () => {
    await buildSite('one')
    await buildSite('two')
    expect(pageIn('dist')).toContain('two')
    expect(readdirSync(root)).toEqual(['dist', 'index.html'])
  })

  it.each(['buildStart', 'generateBundle', 'writeBundle', 'closeBundle'])(
    'keeps the last good site if a build fails at %s',
    async hook => {
      await buildSite('good')
      const broken: Plugin = { name: 'broken', [hook]: fail }
      await expect(buildSite('bad', broken)).rejects.toThrow('fails on purpose')
      expect(pageIn('dist')).toContain('good')

      await buildSite('better')
      expect(pageIn('dist')).toContain('better')
      expect(readdirSync(root)).toEqual(['dist', 'index.html'])
    },
  )
})
