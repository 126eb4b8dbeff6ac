import { StrictMode } from 'react'
import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { keepTexts } from './app/keepTexts.ts'
import { reloadWhenOutdated } from './app/reloadOnce.ts'
import { DatasetError } from './dataset/DatasetError.ts'
import './styles.css'

reloadWhenOutdated()
keepTexts()

const root = document.getElementById('root')
if (root) {
  // The path of the prerendered page, if any; the address may spell it differently, and 404.html is
  // served for any address.
  const renderedPath = root.dataset['path']
  const app = (
    <StrictMode>
      <App queries={new QueryClient()} renderedPath={renderedPath} />
    </StrictMode>
  )
  const handlers = {
    onCaughtError: report,
    onRecoverableError(error: unknown) {
      // HTML that the browser has translated before hydration cannot match; React renders it anew.
      if (!document.querySelector('font')) report(error)
    },
  }
  if (renderedPath === undefined) createRoot(root, handlers).render(app)
  else hydrateRoot(root, app, handlers)
}

/** Shows the reader that a file cannot be read; anything else is a bug in the app. */
function report(error: unknown) {
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (!(cause instanceof DatasetError)) reportError(error)
}
