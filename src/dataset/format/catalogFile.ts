import type { CatalogParts, NamedLine } from '../../domain/record/catalog.ts'
import type { Edition, Licence } from '../../domain/record/edition.ts'
import type { KnownCity } from '../../domain/record/engagement.ts'
import { dataFile } from './dataFile.ts'
import { engagementTable } from './engagementTable.ts'
import { object, row } from './fields.ts'
import {
  FormFault,
  boolean,
  day,
  formatNumber,
  hash,
  link,
  list,
  map,
  nullable,
  record,
  text,
  type Versioned,
} from './form.ts'
import { orNull } from './table.ts'

/** The data of the catalog, and the hashes in the names of the other files. */
export interface CatalogContent extends CatalogParts {
  /** Sorted by country and name. */
  cities: readonly KnownCity[]
  files: FileHashes
}

export interface FileHashes {
  /** In the order of the engagements. */
  engagements: readonly string[]
  /** In the order of the topics. */
  topics: readonly string[]
  /** Hashes of the single files, by name: "terms", "matches". */
  whole: Readonly<Record<string, string>>
}

const content = object<CatalogContent & Versioned>({
  format: formatNumber,
  edition: object<Edition>({
    name: text,
    title: text,
    description: text,
    version: text,
    released: nullable(day),
    creators: list(text),
    licence: nullable(object<Licence>({ name: text, title: text, url: link })),
    corrections: nullable(text),
  }),
  officials: list(record(({ officialSchema }) => officialSchema)),
  topics: list(record(({ topicSchema }) => topicSchema)),
  lines: list(row<NamedLine>({ id: text, label: text })),
  cities: list(row<KnownCity>({ id: text, city: text, country: text, cityZh: orNull(text) })),
  engagements: engagementTable,
  /** Current ids by former id. */
  aliases: map(text),
  hasContext: boolean,
  files: object<FileHashes>({ engagements: list(hash), topics: list(hash), whole: map(hash) }),
})

/** `data/catalog.<hash>.json` */
export const catalogFile = dataFile<CatalogContent>('catalog', {
  ...content,
  read: (json, context) => {
    const read = content.read(json, context)
    const { engagements, topics, files } = read
    expectLength('files.engagements', files.engagements, engagements)
    expectLength('files.topics', files.topics, topics)
    if (engagements.length === 0) throw new FormFault('engagements', 'at least one engagement')
    return read
  },
})

function expectLength(path: string, hashes: readonly string[], entries: readonly unknown[]) {
  if (hashes.length !== entries.length) throw new FormFault(path, `${entries.length} entries`)
}
