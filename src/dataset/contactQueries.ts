import {
  usePrefetchQuery,
  useQuery,
  useSuspenseQuery,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { ContactLine } from '../domain/record/contact.ts'
import type { ContextEvent } from '../domain/record/context.ts'
import { contactsFile } from './format/contactsFile.ts'
import { contextFile } from './format/contextFile.ts'
import { singletonOptions } from './queries.ts'

const contactsOptions = singletonOptions(contactsFile)
const contextOptions = singletonOptions(contextFile)

/** The lines of contact. Suspends. */
export const useContactLines = (): readonly ContactLine[] => useSuspenseQuery(contactsOptions).data

/** The lines of contact, for what opens on a page. */
export const useContactLinesQuery = (): UseQueryResult<readonly ContactLine[]> =>
  useQuery(contactsOptions)

/** Public events outside the engagements, in order of time. Suspends. */
export const useContextFile = (): readonly ContextEvent[] => useSuspenseQuery(contextOptions).data

/** Fetches both files of a line's page at once, which would be asked for one after another. */
export function usePrefetchContactLine() {
  usePrefetchQuery(contactsOptions)
  usePrefetchQuery(contextOptions)
}
