import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { engagementTitle } from '../../domain/descriptions.ts'
import type { Engagement } from '../../domain/engagement.ts'
import { engagementHref } from '../../url/links.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { PageHead } from '../PageHead.tsx'
import { WayOut } from './NotFoundPage.tsx'

/** Stands at an address that an engagement had before, and leads on to its present one. */
export function MovedPage({ engagement }: { engagement: Engagement }) {
  const [, navigate] = useLocation()
  const { id, title } = engagement
  useEffect(() => {
    const { search, hash } = window.location
    navigate(engagementHref(id) + search + hash, { replace: true })
  }, [id, navigate])
  return (
    <>
      <PageHead
        page={{ kind: 'engagement', id }}
        title={engagementTitle(engagement)}
        description={`The page of “${title}” has another address now.`}
      />
      <EmptyState
        isPage
        title="This page has another address now"
        actions={<WayOut href={engagementHref(id)}>{title}</WayOut>}
      />
    </>
  )
}
