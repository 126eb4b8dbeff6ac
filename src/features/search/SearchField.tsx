import { useId, useRef } from 'react'
import { usePrefetchSearch, type SearchStatus } from '../../dataset/search.ts'
import type { View } from '../../domain/view/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import { useBareKey } from '../../ui/useBareKey.ts'
import type { ChangeView } from '../../url/useView.ts'
import { useSearchText } from './useSearchText.ts'

interface SearchFieldProps {
  view: View
  onChange: ChangeView
  status: SearchStatus
  /** The reason why the search failed, if it did. */
  error: Error | null
  onRetry: () => void
}

/**
 * A field that searches the accounts as you type. Enter searches at once, Escape clears, and "/"
 * focuses it from anywhere on the page.
 */
export function SearchField({ view, onChange, status, error, onRetry }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const noteId = useId()
  const { text, setText, commit, setComposing } = useSearchText(view.q, onChange)
  const prefetch = usePrefetchSearch()
  useBareKey('/', () => {
    field.current?.focus()
    field.current?.select()
  })

  return (
    // Gives way to the menus beside it before they wrap.
    <search className="flex min-w-0 flex-wrap items-center gap-y-1 max-sm:w-full sm:max-w-60 sm:grow sm:basis-44 sm:has-[p]:max-w-full sm:has-[p]:grow-0 sm:has-[p]:basis-auto">
      <input
        ref={field}
        type="search"
        aria-label="Search the accounts"
        aria-describedby={noteId}
        aria-keyshortcuts="/"
        placeholder="Search the accounts"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        className="min-h-8 pointer-coarse:min-h-11 min-w-0 rounded-full border border-rule bg-paper px-3.5 py-1 placeholder:text-soft hover:border-ink max-sm:w-full sm:max-w-60 sm:flex-[1_1_11rem] any-pointer-coarse:text-base"
        value={text}
        onFocus={prefetch}
        onChange={event => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') commit(text)
          if (event.key === 'Escape' && text !== '') {
            event.preventDefault()
            commit('')
          }
        }}
      />
      <div id={noteId} aria-live="polite" className="not-empty:sm:pl-3">
        {status === 'loading' && <p className="text-soft">Reading the accounts…</p>}
        {status === 'failed' && (
          <p>
            Nothing was searched, so all engagements stand.{' '}
            {error && <span className="text-soft">{error.message} </span>}
            <TextButton className="underline" onClick={onRetry}>
              Search again
            </TextButton>
          </p>
        )}
      </div>
    </search>
  )
}
