import { lazy } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { standsAlone, untilTouched } from './later.ts'
import { useReveal } from './useReveal.ts'

const ExplorerPage = lazy(async () => ({
  default: (await import('./pages/ExplorerPage.tsx')).ExplorerPage,
}))
const EngagementPage = lazy(async () => ({
  default: (await import('./pages/EngagementPage.tsx')).EngagementPage,
}))
const TopicsPage = lazy(async () => ({
  default: (await import('./pages/TopicsPage.tsx')).TopicsPage,
}))
const TopicPage = lazy(async () => ({
  default: (await import('./pages/TopicPage.tsx')).TopicPage,
}))
const OfficialsPage = lazy(async () => ({
  default: (await import('./pages/OfficialsPage.tsx')).OfficialsPage,
}))
const OfficialPage = lazy(async () => ({
  default: (await import('./pages/OfficialPage.tsx')).OfficialPage,
}))
const ComparePage = lazy(async () => ({
  default: (await import('./pages/ComparePage.tsx')).ComparePage,
}))
// Nothing on it needs a script to be read, so where its HTML stands it is left standing.
const AboutPage = lazy(async () => {
  if (standsAlone('/about')) await untilTouched()
  return { default: (await import('./pages/AboutPage.tsx')).AboutPage }
})

const NotFoundPage = lazy(async () => ({
  default: (await import('./pages/NotFoundPage.tsx')).NotFoundPage,
}))

/** The page that an address names. Suspends until its code and its data are there. */
export function Routes() {
  const [path] = useLocation()
  useReveal()
  return (
    <ErrorBoundary part="This page" resetKey={path} isPage>
      <Switch>
        <Route path="/" component={ExplorerPage} />
        <Route path="/e/:id">{({ id }) => <EngagementPage key={id} id={id} />}</Route>
        <Route path="/topics" component={TopicsPage} />
        <Route path="/topics/:id">{({ id }) => <TopicPage key={id} id={id} />}</Route>
        <Route path="/officials" component={OfficialsPage} />
        <Route path="/officials/:id">{({ id }) => <OfficialPage key={id} id={id} />}</Route>
        <Route path="/compare" component={ComparePage} />
        <Route path="/about" component={AboutPage} />
        <Route>
          <NotFoundPage path={path} />
        </Route>
      </Switch>
    </ErrorBoundary>
  )
}
