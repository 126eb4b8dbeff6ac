import { useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import { mendSearch } from '../../domain/site/mendedAddress.ts'
import { TextButton } from '../../ui/Button.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import { findIgnored, type Ignored } from '../../url/ignored.ts'
import { groupIgnored, noticeText } from './notices.ts'

export interface NoticesProps {
  /** What the address asks for that the dataset does not have. */
  unknown: readonly Ignored[]
  /** Takes what was ignored out of the address. */
  onDismiss: () => void
}

/**
 * What of a link could not be read, and a button that takes it out of the address. What a mail
 * program has done to the query is put right first, and what is read then needs no notice.
 */
export function NoticeList({ unknown, onDismiss }: NoticesProps) {
  const [, navigate] = useLocation()
  const search = useSearch()
  useEffect(() => {
    const { pathname, hash } = window.location
    const mended = mendSearch(search, hash === '')
    if (mended !== `?${search}`) navigate(`~${pathname}${mended}${hash}`, { replace: true })
  }, [search, navigate])
  const ignored = [...findIgnored(search), ...unknown]
  if (ignored.length === 0) return null
  return (
    <div
      role="status"
      className="mb-4 flex flex-wrap items-start gap-x-6 gap-y-1 border-l-4 border-rule bg-notice px-4 py-2 text-sm"
    >
      <ul className="min-w-0 flex-1 basis-64">
        {groupIgnored(ignored).map(group => (
          <li key={group.param + group.reason} className="py-0.5 wrap-anywhere">
            <Sentence text={noticeText(group)} />
          </li>
        ))}
      </ul>
      <TextButton onClick={onDismiss} className="underline">
        Dismiss
      </TextButton>
    </div>
  )
}
