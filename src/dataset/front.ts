import { useSuspenseQuery } from '@tanstack/react-query'
import type { Front } from '../domain/measures/front.ts'
import { frontFile } from './format/frontFile.ts'
import { singletonOptions } from './queries.ts'

const frontOptions = singletonOptions(frontFile)

/** What the front page says of the whole record. Suspends. */
export const useFrontFile = (): Front => useSuspenseQuery(frontOptions).data
