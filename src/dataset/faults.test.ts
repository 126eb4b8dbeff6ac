import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compile } from '../../data/compile/compile.ts'
import { SOUND_FOLDER } from '../../data/compile/fixtures/sources.ts'
import { DatasetError } from './DatasetError.ts'
import { loadCatalog, loadEngagement, loadSingleton, type LoadedCatalog } from './files.ts'
import { loadTerms, loadTopic } from './topicFiles.ts'
import { aboutFile } from './format/aboutFile.ts'
import { FORMAT } from './format/form.ts'
import { glossaryFile } from './format/glossaryFile.ts'
import { lexiconFile } from './format/lexiconFile.ts'
import { wordsFile } from './format/wordsFile.ts'
import { matchesFile } from './format/matchesFile.ts'
import { loadConcept } from './conceptQueries.ts'
import { findHits } from './search.ts'

const { catalogPath, files } = compile(SOUND_FOLDER)
vi.mock('virtual:dataset', () => ({
  get catalogPath() {
    return catalogPath
  },
}))

/** Answers by path; any other path gets the compiled file. */
const instead = new Map<string, () => Response | Promise<Response>>()
const served = async (path: string) =>
  instead.get(path.slice(1))?.() ?? json(files.get(path.slice(1)))
const json = (text: BodyInit | undefined, type = 'application/json') =>
  new Response(text, { headers: { 'Content-Type': type }, status: text === undefined ? 404 : 200 })

beforeEach(() => {
  instead.clear()
  vi.stubGlobal('fetch', vi.fn(served))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const CALL = '2022-03-18-biden-xi-call'
/** The record of a concept, whose file the glossary names. */
async function loadMutualRespect(loaded: LoadedCatalog): Promise<unknown> {
  const glossary = await loadSingleton(loaded, glossaryFile)
  const entry = glossary.find(({ id }) => id === 'mutual-respect')
  if (!entry) throw new Error('The fixture has no such concept')
  return loadConcept(entry)
}

const EVERY_FILE: readonly (readonly [stem: string, load: (loaded: LoadedCatalog) => unknown])[] = [
  ['catalog', () => loadCatalog()],
  [`e/${CALL}`, loaded => loadEngagement(loaded, CALL)],
  ['topics/taiwan', loaded => loadTopic(loaded, 'taiwan')],
  ['terms', loadTerms],
  ['glossary', loaded => loadSingleton(loaded, glossaryFile)],
  ['concepts/mutual-respect', loadMutualRespect],
  ['matches', loaded => loadSingleton(loaded, matchesFile)],
  ['lexicon', loaded => loadSingleton(loaded, lexiconFile)],
  ['words', loaded => loadSingleton(loaded, wordsFile)],
  ['about', loaded => loadSingleton(loaded, aboutFile)],
  ['search', () => findHits(new QueryClient(), 'taiwan')],
]

const pathOf = (stem: string) =>
  [...files.keys()].find(path => path.startsWith(`data/${stem}.`)) ?? ''

const tenths = Array.from({ length: 10 }, (_, tenth) => tenth)

/** What may arrive instead of a file’s text, and the resulting kind of error. */
const FAULTS: readonly (readonly [
  name: string,
  answer: (text: string) => Response,
  kind: DatasetError['kind'],
])[] = [
  ['missing', () => json(undefined), 'missing'],
  ['not JSON', () => json('hello'), 'damaged'],
  ['binary', () => json(new Uint8Array([0, 255, 254, 1])), 'damaged'],
  ['another file', () => json('{"hello":"world"}'), 'foreign'],
  ['null', () => json('null'), 'foreign'],
  ['of another version', text => json(ofAnotherVersion(text)), 'foreign'],
  ['a page', () => json('<!doctype html><title>Hi</title>', 'text/html'), 'foreign'],
  ['a page that says it is JSON', () => json('<!doctype html><title>Hi</title>'), 'foreign'],
  ...tenths.map(
    tenth =>
      [
        `cut after ${tenth} tenths`,
        (text: string) => json(text.slice(0, Math.floor((text.length * tenth) / 10))),
        'damaged',
      ] as const,
  ),
]

/** The format’s number if the file carries one, else a field unknown to this version. */
function ofAnotherVersion(text: string): string {
  const content = JSON.parse(text) as object
  return JSON.stringify(
    Array.isArray(content)
      ? { format: FORMAT + 1, rows: content }
      : { ...content, format: FORMAT + 1 },
  )
}

describe.each(EVERY_FILE)('%s', (stem, load) => {
  const path = pathOf(stem)
  const text = files.get(path) ?? ''

  it('is read if it is sound', async () => {
    expect(await load(await loadCatalog())).toBeTruthy()
  })

  it.each(FAULTS)('%s is rejected, naming the file', async (_name, answer, kind) => {
    const loaded = await loadCatalog()
    instead.set(path, () => answer(text))
    const error: unknown = await Promise.resolve(load(loaded)).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(DatasetError)
    expect(error).toMatchObject({ kind, file: path })
  })

  it('is read after half a minute on a slow connection', async () => {
    const loaded = await loadCatalog()
    vi.useFakeTimers()
    const asked = vi.fn<() => void>()
    instead.set(path, async () => {
      asked()
      await new Promise(resolve => setTimeout(resolve, 30_000))
      return json(text)
    })
    const loading = Promise.resolve(load(loaded))
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await loading).toBeTruthy()
  })

  it('is rejected, naming the file, if the connection breaks halfway', async () => {
    const loaded = await loadCatalog()
    instead.set(path, () => json(brokenAfter(text.slice(0, text.length / 2))))
    vi.useFakeTimers()
    const settled = vi.fn<(reason: unknown) => void>()
    const loading = Promise.resolve(load(loaded)).catch((reason: unknown) => reason)
    void loading.then(settled)
    // Some waits are not for timers: for code, and for the hash of the catalog.
    await vi.waitFor(async () => {
      await vi.runAllTimersAsync()
      expect(settled).toHaveBeenCalled()
    })
    expect(await loading).toMatchObject({ kind: 'unreachable', file: path })
  })
})

const brokenAfter = (text: string) =>
  new ReadableStream<Uint8Array>({
    start: controller => controller.enqueue(new TextEncoder().encode(text)),
    pull: controller => controller.error(new TypeError('terminated')),
  })
