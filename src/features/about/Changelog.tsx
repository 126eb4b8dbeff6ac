import { count } from '../../domain/record/labels.ts'
import {
  ENTRY_KINDS,
  changeCount,
  type Changes,
  type EntryKind,
  type Release,
} from '../../domain/record/releases.ts'
import { EntryName, whenText, type PageOf } from './EntryName.tsx'
import { Section } from './Section.tsx'

interface ChangelogProps {
  /** The latest version first. */
  releases: readonly Release[]
  /** The name of an entry and the address of its page; `null` if it no longer has one. */
  pageOf: PageOf
}

const KIND_WORDS: Record<EntryKind, readonly [one: string, many: string]> = {
  engagements: ['engagement', 'engagements'],
  officials: ['official', 'officials'],
  topics: ['topic', 'topics'],
}

/** What was added, changed and removed from each version to the next. */
export function Changelog({ releases, pageOf }: ChangelogProps) {
  return (
    <Section id="changes" title="Changes to the dataset">
      <p>
        Computed by comparing each version with the one before, field by field. A published id
        always leads to its engagement.
      </p>
      <ol className="mt-3 max-w-[46em]">
        {releases.map(release => (
          <li
            key={release.version + String(release.isReleased)}
            className="border-t border-hair py-3"
          >
            <h3 className="font-medium">
              Version {release.version}
              <span className="font-normal text-soft"> · {whenText(release)}</span>
            </h3>
            <p className="text-sm">
              {ENTRY_KINDS.map(kind => count(release.counts[kind], ...KIND_WORDS[kind])).join(', ')}
              .{!release.changes && ' The first version.'}
            </p>
            {release.changes && (
              <>
                {changeCount(release.changes) === 0 && (
                  <p className="text-sm text-soft">No differences from {release.before}.</p>
                )}
                {ENTRY_KINDS.map(kind => (
                  <KindChanges
                    key={kind}
                    kind={kind}
                    changes={release.changes?.[kind] ?? NO_CHANGES}
                    pageOf={pageOf}
                  />
                ))}
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const NO_CHANGES: Changes = { added: [], removed: [], changed: [] }

interface KindChangesProps extends Pick<ChangelogProps, 'pageOf'> {
  kind: EntryKind
  changes: Changes
}

function KindChanges({ kind, changes: { added, removed, changed }, pageOf }: KindChangesProps) {
  const lists = [
    { what: 'added', entries: added.map(id => ({ id, fields: '' })) },
    { what: 'removed', entries: removed.map(id => ({ id, fields: '' })) },
    {
      what: 'changed',
      entries: changed.map(({ id, fields }) => ({ id, fields: fields.join(', ') })),
    },
  ].filter(({ entries }) => entries.length > 0)
  return lists.map(({ what, entries }) => (
    <details key={what} className="mt-1 text-sm">
      <summary>
        {count(entries.length, ...KIND_WORDS[kind])} {what}
      </summary>
      <ul className="mt-1 mb-2 space-y-0.5 pl-4">
        {entries.map(({ id, fields }) => (
          <li key={id}>
            <EntryName id={id} page={pageOf(kind, id)} />
            {fields && <span className="text-soft">: {fields}</span>}
          </li>
        ))}
      </ul>
    </details>
  ))
}
