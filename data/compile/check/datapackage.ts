import * as z from 'zod/mini'
import type { Report } from '../fault.ts'

const paths = z.union([z.string(), z.array(z.string())], 'a path, or a list of paths')

/** What the compiler reads of a `datapackage.json`; the rest is for other programs. */
export const datapackageSchema = z.looseObject({
  version: z.string().check(z.regex(/\S/, 'a version such as 1.0.0')),
  resources: z.array(z.looseObject({ name: z.string(), path: z.optional(paths) })),
})

/** A description that lists the records lists every one, and none that does not exist. */
export function checkDatapackage(
  { resources }: z.infer<typeof datapackageSchema>,
  files: readonly string[],
  report: Report,
): void {
  const index = resources.findIndex(({ name }) => name === 'engagements')
  const listed = resources[index]?.path
  if (listed === undefined) return
  const existing = new Set(files)
  const seen = new Set<string>()
  for (const [number, file] of [listed].flat().entries()) {
    const path = `resources[${index}].path[${number}]`
    if (!existing.has(file)) report(path, file, 'a file that exists', existing)
    if (seen.has(file)) report(path, file, 'each file once')
    seen.add(file)
  }
  for (const file of files) {
    if (!seen.has(file)) report(`resources[${index}].path`, undefined, `“${file}” in the list`)
  }
}
