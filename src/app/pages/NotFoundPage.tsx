import { useEffect, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { engagementHref, explorerHref } from '../../url/links.ts'
import { nearest } from '../../domain/search/nearest.ts'
import { mendAddress } from '../../domain/site/mendedAddress.ts'
import { pagePath } from '../../domain/site/pages.ts'
import { NOT_FOUND_PATH } from '../../domain/site/paths.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { askedAddress } from '../../url/base.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { PageHead } from '../PageHead.tsx'

/** Shown if the address matches no page of this site; leaves for the page that it may mean. */
export function NotFoundPage({ path }: { path: string }) {
  const [, navigate] = useLocation()
  useEffect(() => {
    const meant = path === NOT_FOUND_PATH ? null : mendAddress(askedAddress())
    if (!meant) return
    navigate(pagePath(meant.kind, meant.id) + meant.search + meant.hash, { replace: true })
  }, [path, navigate])
  return (
    <>
      <PageHead title="Page not found" description="There is no page at this address." />
      <EmptyState
        isPage
        title="Page not found"
        actions={<WayOut href={explorerHref()}>Open the explorer</WayOut>}
      >
        There is no page at this address; the link may have been cut short.
        {/* Known only in the browser; its line is reserved so that nothing shifts then. */}
        <code className="mt-1 block min-h-[1lh] text-base text-soft">
          {path !== NOT_FOUND_PATH && path}
        </code>
      </EmptyState>
    </>
  )
}

interface UnknownEngagementProps {
  id: string
  engagements: readonly { id: string; title: string }[]
}

/** Shown if the address names an engagement that is not in the record. */
export function UnknownEngagement({ id, engagements }: UnknownEngagementProps) {
  const ids = engagements.map(engagement => engagement.id)
  const like = nearest(id, ids, 3).flatMap(
    near => engagements.find(engagement => engagement.id === near) ?? [],
  )
  return (
    <>
      <PageHead
        title="Engagement not found"
        description="No engagement with this address is recorded."
      />
      <EmptyState
        isPage
        title="No engagement with this address is recorded"
        actions={
          <>
            <WayOut href={explorerHref({ q: wordsOf(id) })}>Search for “{wordsOf(id)}”</WayOut>
            <WayOut href={explorerHref()}>Open the explorer</WayOut>
          </>
        }
      >
        <p>
          Nothing is recorded under <code>{id}</code>.
        </p>
        {like.length > 0 && (
          <>
            <p className="mt-3">Did you mean:</p>
            <ul>
              {like.map(engagement => (
                <li key={engagement.id}>
                  <WayOut href={engagementHref(engagement.id)}>{engagement.title}</WayOut>{' '}
                  <span className="text-sm text-soft">({engagement.id})</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </EmptyState>
    </>
  )
}

interface UnknownPartProps {
  /** What kind of thing the address names: "topic". */
  what: string
  id: string
  /** The closest matches. */
  nearest: readonly { label: string; href: string }[]
  /** The page that lists all of them. */
  all: { label: string; href: string }
}

/** Shown if the address names a topic or an official that is not in the record. */
export function UnknownPart({ what, id, nearest: like, all }: UnknownPartProps) {
  return (
    <>
      <PageHead
        title={`No such ${what}`}
        description={`No ${what} with this address is recorded.`}
      />
      <EmptyState
        isPage
        title={`No ${what} with this address is recorded`}
        actions={<WayOut href={all.href}>{all.label}</WayOut>}
      >
        <p>
          Nothing is recorded under <code>{id}</code>.
        </p>
        {like.length > 0 && (
          <p className="mt-3 flex flex-wrap gap-x-4">
            Did you mean
            {like.map(({ label, href }) => (
              <WayOut key={href} href={href}>
                <Sentence text={label} />
              </WayOut>
            ))}
          </p>
        )}
      </EmptyState>
    </>
  )
}

/** A link on its own under a message. */
export function WayOut({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="inline-block min-h-6 text-ink underline underline-offset-4">
      {children}
    </Link>
  )
}

/** "2021-11-12-blinken-wang-call" → "blinken wang call" */
const wordsOf = (id: string) =>
  id
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .join(' ')
