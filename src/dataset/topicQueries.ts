import {
  queryOptions,
  usePrefetchQuery,
  useQuery,
  useSuspenseQuery,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { MatchedExchange, TermUse, TopicRecord } from '../domain/accounts/extracts.ts'
import type { TermName } from '../domain/search/termNames.ts'
import type { TopicLexicon } from '../domain/text/lexicon.ts'
import { lexiconFile } from './format/lexiconFile.ts'
import { matchesFile } from './format/matchesFile.ts'
import { termNamesFile } from './format/termNamesFile.ts'
import { wordsFile } from './format/wordsFile.ts'
import { FILE_OPTIONS, fetchCatalog, singletonOptions } from './queries.ts'
import { loadTerms, loadTopic } from './topicFiles.ts'

const topicOptions = (id: string) =>
  queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['topic', id],
    queryFn: async ({ client }) => loadTopic(await fetchCatalog(client), id),
  })

const termsOptions = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['terms'],
  queryFn: async ({ client }) => loadTerms(await fetchCatalog(client)),
})

const matchesOptions = singletonOptions(matchesFile)
const termNamesOptions = singletonOptions(termNamesFile)
const lexiconOptions = singletonOptions(lexiconFile)
const wordsOptions = singletonOptions(wordsFile)

/** All points of both sides on a topic of the catalog, in order of date. Suspends. */
export const useTopicFile = (id: string): TopicRecord => useSuspenseQuery(topicOptions(id)).data

/** Every use of every term, in order of date. Suspends. */
export const useTermsFile = (): TermUse[] => useSuspenseQuery(termsOptions).data

/** Every exchange that both accounts of an engagement report, in order of date. Suspends. */
export const useMatchesFile = (): readonly MatchedExchange[] =>
  useSuspenseQuery(matchesOptions).data

/** Fetches the uses ahead of the part of a page that needs them. */
export const usePrefetchTerms = (): void => usePrefetchQuery(termsOptions)

/** The names of terms and concepts. */
export const fetchTermNames = (client: QueryClient): Promise<readonly TermName[]> =>
  client.ensureQueryData(termNamesOptions)

/** Every use of every term, for what opens on a page. */
export const useTermsQuery = (): UseQueryResult<TermUse[]> => useQuery(termsOptions)

/** The same, as a promise. */
export const fetchTerms = (client: QueryClient): Promise<TermUse[]> =>
  client.ensureQueryData(termsOptions)

/** The words by which each topic is recognized in a passage. */
export const fetchLexicon = (client: QueryClient): Promise<readonly TopicLexicon[]> =>
  client.ensureQueryData(lexiconOptions)

/** The roots of the record's English words, by which words broken at line ends are joined. */
export const fetchWordRoots = (client: QueryClient): Promise<readonly string[]> =>
  client.ensureQueryData(wordsOptions)

/**
 * Fetches all files of a topic's page in parallel, which would otherwise be requested one after
 * another as its parts render.
 */
export function usePrefetchTopic(id: string) {
  usePrefetchQuery(topicOptions(id))
  usePrefetchQuery(termsOptions)
  usePrefetchQuery(matchesOptions)
}
