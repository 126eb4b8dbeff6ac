import { useSuspenseQuery } from '@tanstack/react-query'
import { aboutFile, type AboutContent } from './format/aboutFile.ts'
import { singletonOptions } from './queries.ts'

const aboutOptions = singletonOptions(aboutFile)

/** The downloads, and how the dataset changed. Suspends. */
export const useAboutFile = (): AboutContent => useSuspenseQuery(aboutOptions).data
