import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compile } from '../../data/compile/compile.ts'
import { SOUND_FOLDER } from '../../data/compile/fixtures/sources.ts'
import { DatasetError } from './DatasetError.ts'
import {
  loadCatalog,
  loadEngagement,
  loadSingleton,
  singletonPath,
  type LoadedCatalog,
} from './files.ts'
import { matchesFile } from './format/matchesFile.ts'
import { loadTerms, loadTopic } from './topicFiles.ts'
import { FILE_OPTIONS, fetchCatalog } from './queries.ts'

const { catalogPath, files } = compile(SOUND_FOLDER)
vi.mock('virtual:dataset', () => ({
  get catalogPath() {
    return catalogPath
  },
}))

const catalog: unknown = JSON.parse(files.get(catalogPath) ?? '')

const fetched = vi.fn<(path: string) => Promise<Response>>()
beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  fetched.mockReset()
  fetched.mockImplementation(async path => {
    const text = files.get(path.slice(1))
    return new Response(text, { status: text === undefined ? 404 : 200 })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A server on which one file has been replaced. */
const serveInstead = (path: string, text: string) =>
  fetched.mockImplementation(
    async asked => new Response(asked === `/${path}` ? text : files.get(asked.slice(1))),
  )

describe(loadCatalog, () => {
  it.each([
    ['format 1', { format: 1 }, 'at format expected 2'],
    [
      'columns that contradict one another',
      { cities: [] },
      'at engagements.city[2] expected an index below 0',
    ],
  ])('rejects a catalog with %s', async (_name, change, problem) => {
    serveInstead(catalogPath, JSON.stringify({ ...(catalog as object), ...change }))
    await expect(loadCatalog()).rejects.toThrow(problem)
    await expect(loadCatalog()).rejects.toMatchObject({ kind: 'foreign', file: catalogPath })
  })
})

describe('the files named in the catalog', () => {
  const ID = '2022-03-18-biden-xi-call'
  let loaded: LoadedCatalog
  beforeEach(async () => {
    loaded = await loadCatalog()
  })

  it('include every record', async () => {
    for (const { id, title } of loaded.catalog.engagements) {
      expect(await loadEngagement(loaded, id)).toMatchObject({ id, title })
    }
  })

  it('include every topic, in order of date', async () => {
    for (const id of loaded.catalog.topics.keys()) {
      const { topic, entries } = await loadTopic(loaded, id)
      expect(topic).toBe(id)
      expect(entries.map(entry => entry.id)).toEqual(entries.map(entry => entry.id).toSorted())
    }
  })

  it('include every use of a term', async () => {
    expect(await loadTerms(loaded)).toContainEqual({
      term: 'one China policy',
      engagement: ID,
      side: 'us',
      speaker: 'both',
      topics: ['taiwan'],
      point: 0,
    })
  })

  it('include every exchange', async () => {
    serveInstead(singletonPath(loaded, 'matches'), JSON.stringify([[ID, 'a', ['taiwan'], 0, 0.5]]))
    expect(await loadSingleton(loaded, matchesFile)).toEqual([
      { engagement: ID, match: 'a', topics: ['taiwan'], us: 0, cn: 0.5 },
    ])
  })

  it('do not include an unknown id', async () => {
    await expect(loadEngagement(loaded, '2021-01-01-none')).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(loadTopic(loaded, 'weather')).rejects.toMatchObject({ kind: 'missing' })
  })

  it('do not include a record under another’s name', async () => {
    const paths = [...files.keys()].filter(path => path.startsWith('data/e/'))
    const path = paths.find(one => one.includes(ID)) ?? ''
    serveInstead(path, files.get(paths[0] ?? '') ?? '')
    await expect(loadEngagement(loaded, ID)).rejects.toThrow(`${path} does not hold “${ID}”`)
  })
})

describe(fetchCatalog, () => {
  it('reads the catalog once for all queries', async () => {
    const client = new QueryClient()
    await Promise.all([fetchCatalog(client), fetchCatalog(client)])
    await fetchCatalog(client)
    expect(fetched).toHaveBeenCalledTimes(1)
  })
})

/** Seconds from the start at which a file is requested that fails every time. */
async function attempts(kind: DatasetError['kind']): Promise<number[]> {
  const start = Date.now()
  const times: number[] = []
  const queryFn = () => {
    times.push((Date.now() - start) / 1000)
    throw new DatasetError(kind, 'data/terms.json', 'fails')
  }
  const result = new QueryClient()
    .fetchQuery({ ...FILE_OPTIONS, queryKey: [kind], queryFn })
    .catch(() => null)
  await vi.runAllTimersAsync()
  await result
  return times
}

describe('retries', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  it.each([
    ['unreachable', [0, 0.5, 2, 6.5]],
    ['damaged', [0]],
    ['missing', [0]],
    ['foreign', [0]],
  ] as const)('%s', async (kind, seconds) => {
    expect(await attempts(kind)).toEqual(seconds)
  })
})
