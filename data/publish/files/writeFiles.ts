import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SiteFile } from '../publisher.ts'

/** Makes the site's files and writes them into a build's folder. */
export async function writeFiles(dir: string, files: readonly SiteFile[]): Promise<void> {
  await Promise.all(
    files.map(async ({ path, content }) => {
      const place = join(dir, path)
      const made = await content()
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, made)
    }),
  )
}
