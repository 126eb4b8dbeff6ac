import { Route, Switch, useLocation } from 'wouter'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { standsAlone, untilTouched } from './later.ts'
import { useReveal } from './useReveal.ts'

const ExplorerPage = lazyComponent(
  async () => (await import('./pages/ExplorerPage.tsx')).ExplorerPage,
)
const EngagementPage = lazyComponent(
  async () => (await import('./pages/EngagementPage.tsx')).EngagementPage,
)
const TopicsPage = lazyComponent(async () => (await import('./pages/TopicsPage.tsx')).TopicsPage)
const TopicPage = lazyComponent(async () => (await import('./pages/TopicPage.tsx')).TopicPage)
const OfficialsPage = lazyComponent(
  async () => (await import('./pages/OfficialsPage.tsx')).OfficialsPage,
)
const OfficialPage = lazyComponent(
  async () => (await import('./pages/OfficialPage.tsx')).OfficialPage,
)
const ComparePage = lazyComponent(async () => (await import('./pages/ComparePage.tsx')).ComparePage)
// Nothing on it needs a script to be read, so where its HTML stands it is left standing.
const AboutPage = lazyComponent(async () => {
  if (standsAlone('/about')) await untilTouched()
  return (await import('./pages/AboutPage.tsx')).AboutPage
})

const NotFoundPage = lazyComponent(
  async () => (await import('./pages/NotFoundPage.tsx')).NotFoundPage,
)

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
