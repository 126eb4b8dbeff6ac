import { Suspense, useRef, type ReactNode } from 'react'
import { accountOf, type TopicRow } from '../domain/accounts/pairing.ts'
import type { Side } from '../domain/record/engagement.ts'
import type { AccountsLayout } from '../domain/view/view.ts'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { ByTopic } from './ByTopic.tsx'
import { ExchangeProvider } from './ExchangeContext.tsx'
import { SideBar } from './SideBar.tsx'
import type { ShownAccounts } from './shownAccounts.ts'
import { useSwipedSide } from './useSwipedSide.ts'
import './accounts.css'

const AsIssued = lazyComponent(async () => (await import('./AsIssued.tsx')).AsIssued)

interface SideBySideProps {
  shown: ShownAccounts
  /** Both accounts split into rows by topic. */
  rows: readonly TopicRow[]
  layout: AccountsLayout
  /** The side that a phone shows first; by default the American one, where it is recorded. */
  first?: Side | undefined
  /** Called with the side that the reader of a phone has turned to. */
  onSwipe?: ((side: Side) => void) | undefined
  /** Shown below both. */
  children?: ReactNode
}

/** Both accounts side by side, by topic or as issued; on a phone two pages to swipe between. */
export function SideBySide({ shown, rows, layout, first, onSwipe, children }: SideBySideProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [side, show] = useSwipedSide(
    scroller,
    first ?? (accountOf(shown.accounts, 'us') ? 'us' : 'cn'),
    onSwipe,
  )
  return (
    <ExchangeProvider>
      <SideBar accounts={shown.accounts} isByTopic={layout === 'topic'} side={side} onShow={show} />
      <div ref={scroller} className="accounts-scroller" data-shown={side}>
        {layout === 'topic' ? (
          <ByTopic shown={shown} rows={rows} />
        ) : (
          <Suspense>
            <AsIssued shown={shown} />
          </Suspense>
        )}
      </div>
      {children}
    </ExchangeProvider>
  )
}
