import type { Publisher } from '../publisher.ts'

/** The dataset for readers to keep, under names that stay from one build to the next. */
export const downloads: Publisher = ({ downloads: files }) =>
  files.map(({ path, content }) => ({ path, content: () => content }))
