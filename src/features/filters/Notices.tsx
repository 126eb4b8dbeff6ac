import { Suspense } from 'react'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import type { NoticesProps } from './NoticeList.tsx'

const NoticeList = lazyComponent(async () => (await import('./NoticeList.tsx')).NoticeList)

/** Says what in a link could not be read, while the rest of it is shown. */
export function Notices(props: NoticesProps) {
  if (props.ignored.length === 0) return null
  return (
    <Suspense>
      <NoticeList {...props} />
    </Suspense>
  )
}
