import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { PageKind } from '../../domain/site/pages.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { PageHead } from '../PageHead.tsx'
import { WayOut } from './NotFoundPage.tsx'

interface MovedPageProps {
  /** The current page. */
  page: { kind: PageKind; id: string }
  /** Its metadata. */
  title: string
  /** The name of its subject. */
  name: string
  href: string
}

/** Rendered at a former address of a page; redirects to the current one. */
export function MovedPage({ page, title, name, href }: MovedPageProps) {
  const [, navigate] = useLocation()
  useEffect(() => {
    const { search, hash } = window.location
    navigate(href + search + hash, { replace: true })
  }, [href, navigate])
  return (
    <>
      <PageHead page={page} title={title} description={`The page about “${name}” has moved.`} />
      <EmptyState
        isPage
        title="This page has moved"
        actions={<WayOut href={href}>{name}</WayOut>}
      />
    </>
  )
}
