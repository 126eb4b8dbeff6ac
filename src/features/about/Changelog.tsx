import type { ReactNode } from 'react'
import { formatDay, parseDay } from '../../domain/day.ts'
import { count } from '../../domain/labels.ts'
import {
  ENTRY_KINDS,
  changeCount,
  type Changes,
  type EntryKind,
  type Release,
} from '../../domain/releases.ts'
import { Section } from './Section.tsx'

interface ChangelogProps {
  /** The latest version first. */
  releases: readonly Release[]
  /** What an entry of a kind is called, with a link where it has a page. */
  nameOf: (kind: EntryKind, id: string) => ReactNode
}

const KIND_WORDS: Record<EntryKind, readonly [one: string, many: string]> = {
  engagements: ['engagement', 'engagements'],
  officials: ['official', 'officials'],
  topics: ['topic', 'topics'],
}

/** What was added, changed and removed from each version to the next. */
export function Changelog({ releases, nameOf }: ChangelogProps) {
  return (
    <Section id="changes" title="Changes of the dataset">
      <p>
        Computed by comparing each version with the one before, field by field. An id that was
        published once leads to its engagement for ever.
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
                  <p className="text-sm text-soft">Nothing differs from {release.before}.</p>
                )}
                {ENTRY_KINDS.map(kind => (
                  <KindChanges
                    key={kind}
                    kind={kind}
                    changes={release.changes?.[kind] ?? NO_CHANGES}
                    nameOf={nameOf}
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

function whenText({ day, isReleased }: Release): string {
  const date = parseDay(day ?? '')
  const written = date ? formatDay(date) : 'undated'
  return isReleased ? written : `${written}, in preparation`
}

interface KindChangesProps extends Pick<ChangelogProps, 'nameOf'> {
  kind: EntryKind
  changes: Changes
}

function KindChanges({ kind, changes: { added, removed, changed }, nameOf }: KindChangesProps) {
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
            {what === 'removed' ? <code>{id}</code> : nameOf(kind, id)}
            {fields && <span className="text-soft">: {fields}</span>}
          </li>
        ))}
      </ul>
    </details>
  ))
}
