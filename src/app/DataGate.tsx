import type { ReactNode } from 'react'
import { CatalogProvider } from '../dataset/CatalogContext.tsx'
import { useCatalogQuery } from '../dataset/queries.ts'
import { PillButton } from '../ui/Button.tsx'
import { ErrorPanel, Loading } from '../ui/Message.tsx'

/** Settles loading and failure of the catalog once; below this there always is one. */
export function DataGate({ children }: { children: ReactNode }) {
  const { data, error, refetch, isFetching } = useCatalogQuery()
  if (data) return <CatalogProvider catalog={data}>{children}</CatalogProvider>
  if (error && !isFetching) {
    return (
      <ErrorPanel
        title="The record of engagements could not be read"
        actions={<PillButton onClick={() => void refetch()}>Try again</PillButton>}
      >
        {error.message}
      </ErrorPanel>
    )
  }
  return <Loading>Loading the record of engagements…</Loading>
}
