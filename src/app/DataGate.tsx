import type { ReactNode } from 'react'
import { CatalogProvider } from '../dataset/CatalogContext.tsx'
import { useCatalogFile } from '../dataset/queries.ts'

/** Waits for the catalog once; below this there always is one. */
export function DataGate({ children }: { children: ReactNode }) {
  return <CatalogProvider catalog={useCatalogFile()}>{children}</CatalogProvider>
}
