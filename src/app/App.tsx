import { useState } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter, enableHistorySync } from 'nuqs/adapters/react'
import { Router, type AroundNavHandler } from 'wouter'
import { canonical } from '../url/codec.ts'
import { BASE } from '../url/links.ts'
import { DataGate } from './DataGate.tsx'
import { OpenTerm } from './OpenTerm.tsx'
import { Routes } from './Routes.tsx'
import { Shell } from './Shell.tsx'

// Links are followed by wouter; without this the view would not hear of their parameters.
enableHistorySync()

/** A link to where the reader is already is no step that Back should undo. */
const stepOnce: AroundNavHandler = (navigate, to, options) => {
  const isHere = new URL(to, window.location.href).href === window.location.href
  navigate(to, { ...options, replace: isHere || options?.replace === true })
}

/** The whole application: providers around the shell, and in it the page of the address. */
export function App() {
  const [queries] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queries}>
      <NuqsAdapter processUrlSearchParams={canonical}>
        <Router base={BASE} aroundNav={stepOnce}>
          <Shell>
            <DataGate>
              <Routes />
              <OpenTerm />
            </DataGate>
          </Shell>
        </Router>
      </NuqsAdapter>
    </QueryClientProvider>
  )
}
