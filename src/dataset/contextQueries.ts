import { useQuery, useSuspenseQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ContextEvent } from '../domain/record/context.ts'
import { contextFile } from './format/contextFile.ts'
import { singletonOptions } from './queries.ts'

export const contextOptions = singletonOptions(contextFile)

/** Public events outside the engagements, in order of time. Suspends. */
export const useContextFile = (): readonly ContextEvent[] => useSuspenseQuery(contextOptions).data

/** The same for what opens on a page; requested once it is wanted. */
export const useContextQuery = (isWanted: boolean): UseQueryResult<readonly ContextEvent[]> =>
  useQuery({ ...contextOptions, enabled: isWanted })
