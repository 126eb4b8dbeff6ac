import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { mendAddress } from '../../domain/site/mendedAddress.ts'
import type { PageKind } from '../../domain/site/pages.ts'
import { askedAddress } from '../../url/base.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
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

/** Rendered at a former or mangled address of a page; redirects to the current one. */
export function MovedPage({ page, title, name, href }: MovedPageProps) {
  const [, navigate] = useLocation()
  useEffect(() => {
    // A query may have been encoded into the path.
    const { search, hash } = mendAddress(askedAddress()) ?? window.location
    navigate(href + search + hash, { replace: true })
  }, [href, navigate])
  return (
    <>
      <PageHead page={page} title={title} description={`The page about “${name}” has moved.`} />
      <EmptyState
        isPage
        title="This page has moved"
        actions={
          <WayOut href={href}>
            <Sentence text={name} />
          </WayOut>
        }
      />
    </>
  )
}
