import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ACCOUNT_FORMS,
  ACTS,
  COVERAGES,
  FORMATS,
  INITIATORS,
  LEVELS,
  OFFICIAL_KINDS,
  OFFICIAL_SIDES,
  RELATIONS,
  SOURCE_KINDS,
  SPEAKERS,
  STATUSES,
} from '../../../src/domain/record/engagement.ts'
import { CONTEXT_KINDS, CONTEXT_SIDES } from '../../../src/domain/record/context.ts'
import { OPTIONAL_LISTS } from '../../../src/domain/codebook/contents.ts'
import { codebookMarkdown } from '../../../src/domain/codebook/markdown.ts'
import { wordsOf, type VocabularyName } from '../../../src/domain/codebook/vocabularies.ts'
import { check } from '../check.ts'
import { readSources } from '../read.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

describe('the codebook', () => {
  it('matches data/CODEBOOK.md', async () => {
    // To update it, edit src/domain/codebook and run `npx vitest run inStep -u`.
    await expect(codebookMarkdown(OPTIONAL_LISTS)).toMatchFileSnapshot(
      join(ROOT, 'data/CODEBOOK.md'),
    )
  })

  it.each<[VocabularyName, readonly string[]]>([
    ['format', FORMATS],
    ['level', LEVELS],
    ['status', STATUSES],
    ['initiator', INITIATORS],
    ['coverage', COVERAGES],
    ['form', ACCOUNT_FORMS],
    ['speaker', SPEAKERS],
    ['act', ACTS],
    ['relation', RELATIONS],
    ['source', SOURCE_KINDS],
    ['side', OFFICIAL_SIDES],
    ['kind', OFFICIAL_KINDS],
    ['contextKind', CONTEXT_KINDS],
    ['contextSide', CONTEXT_SIDES],
  ])('explains the words of %s in the order on screen', (name, words) => {
    expect(wordsOf(name)).toEqual(words)
  })
})

describe('CITATION.cff', () => {
  const text = readFileSync(join(ROOT, 'CITATION.cff'), 'utf8')
  const field = (name: string) => new RegExp(`^ *(?:- )?${name}: *'?(.*?)'?$`, 'm').exec(text)?.[1]

  it('cites the edition that datapackage.json describes', () => {
    const { dataset } = check(readSources(join(ROOT, 'data')))
    expect({
      title: field('title'),
      version: field('version'),
      released: field('date-released'),
      licence: field('license'),
      creators: [field('name')],
    }).toEqual({
      title: dataset?.edition.title,
      version: dataset?.edition.version,
      released: dataset?.edition.released,
      licence: dataset?.edition.licence?.name,
      creators: dataset?.edition.creators,
    })
  })
})
