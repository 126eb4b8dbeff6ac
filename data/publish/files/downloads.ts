import type { Publisher } from '../publisher.ts'

/** The dataset as downloads, under file names that stay the same from one build to the next. */
export const downloads: Publisher = ({ downloads: files }) =>
  files.map(({ path, content }) => ({ path, content: () => content }))
