import { Suspense } from 'react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Router } from 'wouter'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Loading } from '../ui/Message.tsx'
import { BASE } from '../url/base.ts'
import { DataGate } from './DataGate.tsx'
import { OpenTerm } from './OpenTerm.tsx'
import { Routes } from './Routes.tsx'
import { Shell } from './Shell.tsx'
import { travel } from './travel.ts'

interface AppProps {
  queries: QueryClient
  /** The path of the prerendered page, if any, which the first rendering must match. */
  renderedPath?: string | undefined
}

/** The whole application: providers around the shell, which holds the page of the address. */
export function App({ queries, renderedPath }: AppProps) {
  return (
    <QueryClientProvider client={queries}>
      <Router
        base={BASE}
        ssrPath={renderedPath === undefined ? undefined : BASE + renderedPath}
        ssrSearch=""
        aroundNav={travel}
      >
        <Shell>
          <ErrorBoundary part="The record of engagements" isPage>
            {/* The only Suspense around a page: until everything has loaded, the prerendered HTML stays. */}
            <Suspense fallback={<Loading>Loading the page…</Loading>}>
              <DataGate>
                <Routes />
                <OpenTerm />
              </DataGate>
            </Suspense>
          </ErrorBoundary>
        </Shell>
      </Router>
    </QueryClientProvider>
  )
}
