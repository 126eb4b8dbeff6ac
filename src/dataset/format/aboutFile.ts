import { OPTIONAL_LISTS, type OptionalList } from '../../domain/codebook/contents.ts'
import { SIDES } from '../../domain/record/engagement.ts'
import type {
  Arrivals,
  Changes,
  DownloadEntry,
  EntryKind,
  Release,
} from '../../domain/record/releases.ts'
import { dataFile } from './dataFile.ts'
import { object } from './fields.ts'
import { boolean, count, list, nullable, oneOf, optional, text, type Form } from './form.ts'

/** What the dataset has, the downloads, and how it changed. */
export interface AboutContent {
  lists: readonly OptionalList[]
  downloads: readonly DownloadEntry[]
  /** The latest version first. */
  changelog: readonly Release[]
  /** The latest version first. */
  arrivals: readonly Arrivals[]
}

const byKind = <Value>(form: Form<Value>) =>
  object<Readonly<Record<EntryKind, Value>>>({ engagements: form, officials: form, topics: form })

const changes = object<Changes>({
  added: list(text),
  removed: list(text),
  changed: list(object<Changes['changed'][number]>({ id: text, fields: list(text) })),
})

/** `data/about.<hash>.json` */
export const aboutFile = dataFile(
  'about',
  object<AboutContent>({
    lists: list(oneOf(OPTIONAL_LISTS)),
    downloads: list(
      object<DownloadEntry>({
        path: text,
        title: text,
        description: text,
        rows: optional(count),
        bytes: count,
        sha256: text,
      }),
    ),
    changelog: list(
      object<Release>({
        version: text,
        day: nullable(text),
        isReleased: boolean,
        before: nullable(text),
        counts: byKind(count),
        changes: nullable(byKind(changes)),
      }),
    ),
    arrivals: list(
      object<Arrivals>({
        version: text,
        day: nullable(text),
        isReleased: boolean,
        isFirst: boolean,
        engagements: list(text),
        accounts: count,
        later: list(object<Arrivals['later'][number]>({ id: text, side: oneOf(SIDES) })),
      }),
    ),
  }),
)
