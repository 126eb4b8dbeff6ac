import * as z from 'zod/mini'
import { webAddressSchema } from '../../../src/dataset/format/records.ts'
import { parseDay } from '../../../src/domain/time/day.ts'
import type { Edition } from '../../../src/domain/record/edition.ts'
import type { Report } from '../fault.ts'

const paths = z.union([z.string(), z.array(z.string())], 'a path, or a list of paths')

/** The part of `datapackage.json` that the compiler reads; the rest is for other programs. */
export const datapackageSchema = z.looseObject({
  name: z.optional(
    z.string().check(z.regex(/^[a-z0-9._-]+$/, 'a name in lower case, without spaces')),
  ),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  version: z.string().check(z.regex(/\S/, 'a version such as 1.0.0')),
  created: z.optional(
    z
      .string()
      .check(
        z.refine(
          text => parseDay(text.slice(0, 10)) !== null,
          'a day or an instant such as 2026-11-23T00:00:00Z',
        ),
      ),
  ),
  contributors: z.optional(
    z.array(
      z.looseObject({
        title: z.string(),
        email: z.optional(z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, 'an email address'))),
        path: z.optional(webAddressSchema),
      }),
    ),
  ),
  licenses: z.optional(
    z.array(z.looseObject({ name: z.string(), title: z.string(), path: webAddressSchema })),
  ),
  resources: z.array(z.looseObject({ name: z.string(), path: z.optional(paths) })),
})

/** The description of the dataset; a folder without one is an unnamed corpus. */
export const editionOf = (
  description: z.infer<typeof datapackageSchema> | null | undefined,
): Edition => {
  const [licence] = description?.licenses ?? []
  return {
    name: description?.name ?? 'corpus',
    title: description?.title ?? 'Corpus of engagements',
    description: description?.description ?? '',
    version: description?.version ?? 'unversioned',
    released: parseDay(description?.created?.slice(0, 10) ?? ''),
    creators: description?.contributors?.map(({ title }) => title) ?? [],
    corrections: correctionsOf(description?.contributors ?? []),
    licence: licence ? { name: licence.name, title: licence.title, url: licence.path } : null,
  }
}

/** The first address among the contributors: by mail rather than a page. */
function correctionsOf(contributors: readonly { email?: string; path?: string }[]): string | null {
  const email = contributors.find(one => one.email)?.email
  return email ? `mailto:${email}` : (contributors.find(one => one.path)?.path ?? null)
}

/** If a description lists the records, it lists all of them and none that does not exist. */
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
