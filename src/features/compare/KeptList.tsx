import { useState } from 'react'
import { nameOf } from '../../domain/text/ownTexts.ts'
import { TextButton } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import type { Kept } from './ownComparisonSchema.ts'
import type { KeptComparisons } from './useKept.ts'

interface KeptListProps {
  kept: KeptComparisons
  /** The id of the one on the page. */
  current: string | null
  onOpen: (kept: Kept) => void
  onRenamed: (kept: Kept) => void
}

/** The comparisons kept on this device, to open, rename, delete and restore. */
export function KeptList({ kept, current, onOpen, onRenamed }: KeptListProps) {
  const [deleted, setDeleted] = useState<Kept | null>(null)
  const [renaming, setRenaming] = useState<string | null>(null)
  if (kept.all.length === 0 && !deleted) return null
  return (
    <Panel title="Kept on this device" note="Only in this browser; clearing its data deletes them.">
      {deleted && (
        <p role="status" className="mb-2 border-l-4 border-rule bg-notice px-4 py-2 text-sm">
          <Sentence text={`“${nameOf(deleted)}” is deleted.`} />{' '}
          <TextButton
            className="underline"
            onClick={() => {
              setDeleted(null)
              void kept.restore(deleted)
            }}
          >
            Undo
          </TextButton>
        </p>
      )}
      <ul>
        {kept.all.map(one => (
          <li
            key={one.id}
            className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-hair py-1.5"
          >
            {renaming === one.id ? (
              <RenameField
                name={nameOf(one)}
                onDone={title => {
                  setRenaming(null)
                  if (title === null) return
                  void kept.rename(one.id, title).then(renamed => renamed && onRenamed(renamed))
                }}
              />
            ) : (
              <button
                type="button"
                className="min-h-8 min-w-0 flex-1 basis-60 text-left wrap-anywhere underline-offset-4 hover:underline"
                aria-current={one.id === current ? 'true' : undefined}
                onClick={() => onOpen(one)}
              >
                <span className="font-serif font-semibold">
                  <Sentence text={nameOf(one)} />
                </span>{' '}
                <span className="text-sm text-soft">
                  {one.id === current ? 'on this page · ' : ''}
                  {formatTime(one.savedAt)}
                </span>
              </button>
            )}
            <span className="flex gap-x-4 text-sm text-soft">
              <TextButton aria-label={`Rename ${nameOf(one)}`} onClick={() => setRenaming(one.id)}>
                Rename
              </TextButton>
              <TextButton
                aria-label={`Delete ${nameOf(one)}`}
                onClick={() => {
                  setDeleted(one)
                  void kept.remove(one.id)
                }}
              >
                Delete
              </TextButton>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

interface RenameFieldProps {
  name: string
  /** Called with the new name, or `null` if it stays the same. */
  onDone: (name: string | null) => void
}

function RenameField({ name, onDone }: RenameFieldProps) {
  const [typed, setTyped] = useState(name)
  const done = typed.trim() === '' || typed.trim() === name ? null : typed.trim()
  return (
    <form
      className="flex min-w-0 flex-1 basis-60 gap-3"
      onSubmit={event => {
        event.preventDefault()
        onDone(done)
      }}
    >
      <input
        ref={select}
        aria-label="New name"
        maxLength={200}
        className="min-h-8 w-full min-w-0 border-b border-ink bg-transparent px-1 any-pointer-coarse:text-base"
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') onDone(null)
        }}
      />
      <TextButton type="submit" className="text-sm">
        Save
      </TextButton>
    </form>
  )
}

const select = (field: HTMLInputElement | null) => field?.select()

/** "27 Nov 2026, 20:12", in the reader's time zone. */
const formatTime = (ms: number) =>
  new Date(ms).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
