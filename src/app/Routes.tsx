import type { ComponentType } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { PAGES, PAGE_KINDS, forEachKind, type PageKind } from '../domain/site/pages.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { useEarlyInput } from './useEarlyInput.ts'
import { useReveal } from './useReveal.ts'

/** A page, given the id in its address if it is one of many. */
type Page = ComponentType<{ id: string }>

const LOADERS: Readonly<Record<PageKind, () => Promise<Page>>> = {
  explorer: async () => (await import('./pages/ExplorerPage.tsx')).ExplorerPage,
  engagement: async () => (await import('./pages/EngagementPage.tsx')).EngagementPage,
  topics: async () => (await import('./pages/TopicsPage.tsx')).TopicsPage,
  topic: async () => (await import('./pages/TopicPage.tsx')).TopicPage,
  officials: async () => (await import('./pages/OfficialsPage.tsx')).OfficialsPage,
  official: async () => (await import('./pages/OfficialPage.tsx')).OfficialPage,
  claims: async () => (await import('./pages/ClaimsPage.tsx')).ClaimsPage,
  contacts: async () => (await import('./pages/ContactsPage.tsx')).ContactsPage,
  'contact-line': async () => (await import('./pages/ContactLinePage.tsx')).ContactLinePage,
  terms: async () => (await import('./pages/TermsPage.tsx')).TermsPage,
  concept: async () => (await import('./pages/ConceptPage.tsx')).ConceptPage,
  compare: async () => (await import('./pages/ComparePage.tsx')).ComparePage,
  about: async () => (await import('./pages/AboutPage.tsx')).AboutPage,
}
const COMPONENTS = forEachKind(kind => lazyComponent(LOADERS[kind]))

const NotFoundPage = lazyComponent(
  async () => (await import('./pages/NotFoundPage.tsx')).NotFoundPage,
)

/** The page for the current address. Suspends until its code and its data have loaded. */
export function Routes() {
  const [path] = useLocation()
  useReveal()
  useEarlyInput()
  return (
    <ErrorBoundary part="This page" resetKey={path} isPage>
      <Switch>
        {PAGE_KINDS.map(kind => {
          const Component = COMPONENTS[kind]
          return (
            <Route key={kind} path={PAGES[kind].path}>
              {({ id = '' }: { id?: string }) => <Component key={id} id={id} />}
            </Route>
          )
        })}
        <Route>
          <NotFoundPage path={path} />
        </Route>
      </Switch>
    </ErrorBoundary>
  )
}
