import {
  queryOptions,
  usePrefetchQuery,
  useQuery,
  useSuspenseQuery,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { ConceptRecord } from '../domain/accounts/extracts.ts'
import { loadOne } from './files.ts'
import { conceptsFile } from './format/conceptsFile.ts'
import { glossaryFile, type GlossaryEntry } from './format/glossaryFile.ts'
import { FILE_OPTIONS, singletonOptions } from './queries.ts'

const glossaryOptions = singletonOptions(glossaryFile)

/** Reads the record of a concept of the glossary. Throws only `DatasetError`. */
export const loadConcept = ({ id, pack, file }: GlossaryEntry): Promise<ConceptRecord> =>
  loadOne(conceptsFile, id, file, records => records.find(({ concept }) => concept === id), pack)

const conceptOptions = (entry: GlossaryEntry) =>
  queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['concept', entry.id],
    queryFn: () => loadConcept(entry),
  })

/** The concepts that terms stand for, in order of id. Suspends. */
export const useGlossaryFile = (): readonly GlossaryEntry[] =>
  useSuspenseQuery(glossaryOptions).data

/** Every point that uses a concept of the glossary. Suspends. */
export const useConceptFile = (entry: GlossaryEntry): ConceptRecord =>
  useSuspenseQuery(conceptOptions(entry)).data

/** The concepts, for what opens on a page. */
export const useGlossaryQuery = (): UseQueryResult<readonly GlossaryEntry[]> =>
  useQuery(glossaryOptions)

/** Fetches the glossary ahead of the part of a page that needs it. */
export const usePrefetchGlossary = (): void => usePrefetchQuery(glossaryOptions)
