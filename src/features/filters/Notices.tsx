import { Suspense } from 'react'
import { useSearch } from 'wouter'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { isOwnSearch } from '../../url/codec.ts'
import type { NoticesProps } from './NoticeList.tsx'

const NoticeList = lazyComponent(async () => (await import('./NoticeList.tsx')).NoticeList)

/** Says what in a link could not be read, while the rest of it is shown. */
export function Notices(props: NoticesProps) {
  const search = useSearch()
  if (props.unknown.length === 0 && isOwnSearch(search)) return null
  return (
    <Suspense>
      <NoticeList {...props} />
    </Suspense>
  )
}
