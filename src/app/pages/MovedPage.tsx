import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { PageKind } from '../../domain/site/pages.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { PageHead } from '../PageHead.tsx'
import { WayOut } from './NotFoundPage.tsx'

interface MovedPageProps {
  /** The page as it is now. */
  page: { kind: PageKind; id: string }
  /** What its head says. */
  title: string
  /** What it is about. */
  name: string
  href: string
}

/** Stands at an address that a page had before, and leads on to its present one. */
export function MovedPage({ page, title, name, href }: MovedPageProps) {
  const [, navigate] = useLocation()
  useEffect(() => {
    const { search, hash } = window.location
    navigate(href + search + hash, { replace: true })
  }, [href, navigate])
  return (
    <>
      <PageHead
        page={page}
        title={title}
        description={`The page of “${name}” has another address now.`}
      />
      <EmptyState
        isPage
        title="This page has another address now"
        actions={<WayOut href={href}>{name}</WayOut>}
      />
    </>
  )
}
