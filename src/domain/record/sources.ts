import type { Account, Source } from './engagement.ts'

/** "www.state.gov": the host of a URL; empty if it has none. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : ''

/** "whitehouse.gov": where an address leads, as it is shown beside its link. */
export const siteOf = (url: string): string => hostOf(url).replace(/^www\./, '')

/** The pages on which an account was read: its own first, then those of single points, each once. */
export const pagesOf = ({ url, points }: Account): string[] => [
  ...new Set([url, ...points.flatMap(({ from }) => from ?? [])]),
]

/** Where an account was read, and where its office has it. */
export interface ReadAt {
  /** A page of the office itself, where one is known. */
  issued: string | null
  /** The page of the text, where that is another one: a copy, or a report of the press. */
  read: string | null
}

/**
 * Which of an account's addresses is its office's own. The page of the text is where the sources
 * call it official; else a source of the same publisher is, if that one is official.
 */
export function readAt({ url, publisher }: Account, sources: readonly Source[]): ReadAt {
  const official = sources.filter(({ kind }) => kind === 'official')
  if (official.some(source => source.url === url)) return { issued: url, read: null }
  const issued = official.find(source => source.publisher === publisher)
  return { issued: issued?.url ?? null, read: url }
}
