import { useSuspenseQuery } from '@tanstack/react-query'
import type { ClaimingEngagement } from '../domain/claims/list.ts'
import { claimsFile } from './format/claimsFile.ts'
import { singletonOptions } from './queries.ts'

const claimsOptions = singletonOptions(claimsFile)

/** All claims by engagement, in order of time. Suspends. */
export const useClaimsFile = (): readonly ClaimingEngagement[] =>
  useSuspenseQuery(claimsOptions).data
