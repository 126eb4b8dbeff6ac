import { Link } from 'wouter'
import type { EntryKind, Release } from '../../domain/record/releases.ts'
import { formatDay, parseDay } from '../../domain/time/day.ts'
import { Sentence } from '../../ui/Sentence.tsx'

export type PageOf = (kind: EntryKind, id: string) => { name: string; href: string } | null

/** The day of a version: "30 November 2026", "undated, in preparation". */
export function whenText({ day, isReleased }: Pick<Release, 'day' | 'isReleased'>): string {
  const date = parseDay(day ?? '')
  const written = date ? formatDay(date) : 'undated'
  return isReleased ? written : `${written}, in preparation`
}

/** An entry as a link to its page, or its id if it no longer has one. */
export function EntryName({ id, page }: { id: string; page: ReturnType<PageOf> }) {
  if (!page) return <code>{id}</code>
  return (
    <Link href={page.href} className="underline decoration-rule underline-offset-4">
      <Sentence text={page.name} />
    </Link>
  )
}
