import {
  usePrefetchQuery,
  useQuery,
  useSuspenseQuery,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { ContactLine } from '../domain/record/contact.ts'
import { contextOptions } from './contextQueries.ts'
import { contactsFile } from './format/contactsFile.ts'
import { singletonOptions } from './queries.ts'

const contactsOptions = singletonOptions(contactsFile)

/** The lines of contact. Suspends. */
export const useContactLines = (): readonly ContactLine[] => useSuspenseQuery(contactsOptions).data

/** The lines of contact, for what opens on a page. */
export const useContactLinesQuery = (): UseQueryResult<readonly ContactLine[]> =>
  useQuery(contactsOptions)

/** Fetches both files of a line's page in parallel, not one after the other. */
export function usePrefetchContactLine() {
  usePrefetchQuery(contactsOptions)
  usePrefetchQuery(contextOptions)
}
