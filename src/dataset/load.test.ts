import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DatasetError } from './DatasetError.ts'
import { loadJson } from './load.ts'

const schema = z.strictObject({ id: z.string(), words: z.array(z.int()) })
const PATH = 'data/e/a-call.0f2e4a6c.json'
const SOUND = '{"id": "a-call", "words": [1, 2]}'

const fetched = vi.fn<typeof fetch>()
beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

/** A server that gives these answers in turn, then keeps repeating the last one. */
function serve(...answers: (() => Response | Promise<Response>)[]) {
  let request = 0
  fetched.mockImplementation(async () => {
    const answer = answers[Math.min(request++, answers.length - 1)]
    return answer ? answer() : Response.error()
  })
}

const json = (text: BodyInit, init: ResponseInit = {}) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' }, ...init })

async function failure(): Promise<DatasetError> {
  const error: unknown = await loadJson(PATH, async () => schema).catch((reason: unknown) => reason)
  if (!(error instanceof DatasetError)) throw new Error(`unexpected: ${String(error)}`)
  return error
}

describe(loadJson, () => {
  it('reads an unchanged file without checking its schema', async () => {
    serve(() => json(SOUND))
    const [hash] = createHash('sha256').update(SOUND).digest('hex').match(/^.{8}/) ?? []
    const schemaOf = vi.fn<() => Promise<typeof schema>>()
    expect(await loadJson(`data/e/a-call.${hash}.json`, schemaOf)).toEqual(JSON.parse(SOUND))
    expect(schemaOf).not.toHaveBeenCalled()
  })

  it('reads a changed file that fits the schema', async () => {
    serve(() => json(SOUND))
    expect(await loadJson(PATH, async () => schema)).toEqual({ id: 'a-call', words: [1, 2] })
    expect(fetched).toHaveBeenCalledExactlyOnceWith(`/${PATH}`, { cache: 'default' })
  })

  it.each([
    ['no network', () => Promise.reject(new TypeError('failed')), 'unreachable', 'no answer came'],
    ['an overloaded server', () => json('', { status: 503 }), 'unreachable', 'status 503'],
    ['a broken connection', () => json(brokenStream()), 'unreachable', 'broke off'],
    ['no such file', () => json('', { status: 404 }), 'missing', 'not on the server (status 404)'],
    [
      'a start page in its place',
      () =>
        new Response('<!doctype html>', {
          headers: { 'Content-Type': 'text/html; charset=utf-8' },
        }),
      'foreign',
      'came as a web page',
    ],
    [
      'a page that claims to be JSON',
      () => json('<!doctype html>'),
      'foreign',
      'came as a web page',
    ],
    [
      'a cut file',
      () => json(SOUND.slice(0, 20)),
      'damaged',
      'ends too early, at line 1, column 21',
    ],
    ['an empty file', () => json(''), 'damaged', 'ends too early, at line 1, column 1'],
    [
      'a garbled file',
      () => json(SOUND.replace(':', ';')),
      'damaged',
      'is not JSON at line 1, column 6: expected a colon, found “;”',
    ],
    [
      'a wrong value',
      () => json(SOUND.replace('2', '"two"')),
      'foreign',
      'is not the file expected here: at words[1] expected a number',
    ],
    [
      'another file',
      () => json('[]'),
      'foreign',
      'is not the file expected here: expected an object',
    ],
  ] as const)('%s', async (_name, answer, kind, problem) => {
    serve(answer)
    const error = await failure()
    expect(error).toMatchObject({ kind, file: PATH })
    expect(error.message).toContain(`${PATH} `)
    expect(error.message).toContain(problem)
  })

  it('retries once, bypassing the cache, if the file is damaged', async () => {
    serve(
      () => json(SOUND.slice(0, 20)),
      () => json(SOUND),
    )
    expect(await loadJson(PATH, async () => schema)).toEqual({ id: 'a-call', words: [1, 2] })
    expect(fetched.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload'])
  })

  it('gives up if the file is damaged again', async () => {
    serve(() => json('{'))
    expect(await failure()).toMatchObject({ kind: 'damaged' })
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it.each(Array.from({ length: 10 }, (_, tenth) => tenth))(
    'calls a file cut after %i tenths damaged',
    async tenth => {
      const text = JSON.stringify({ id: 'a-call', words: Array.from({ length: 99 }, (_, n) => n) })
      serve(() => json(text.slice(0, (text.length * tenth) / 10)))
      expect(await failure()).toMatchObject({ kind: 'damaged' })
    },
  )
})

const brokenStream = () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id": '))
      controller.error(new TypeError('terminated'))
    },
  })
