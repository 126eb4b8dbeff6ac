import { StrictMode } from 'react'
import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { reloadWhenOutdated } from './app/reloadOnce.ts'
import { DatasetError } from './dataset/DatasetError.ts'
import './styles.css'

reloadWhenOutdated()

const root = document.getElementById('root')
if (root) {
  // Set where the page was made ahead, and gives its path; the address may say it otherwise, and
  // 404.html stands for any.
  const renderedPath = root.dataset['path']
  const app = (
    <StrictMode>
      <App queries={new QueryClient()} renderedPath={renderedPath} />
    </StrictMode>
  )
  const handlers = { onCaughtError: report, onRecoverableError: report }
  if (renderedPath === undefined) createRoot(root, handlers).render(app)
  else hydrateRoot(root, app, handlers)
}

/** A file that cannot be read is told to the reader; anything else is a fault of the app. */
function report(error: unknown) {
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (!(cause instanceof DatasetError)) reportError(error)
}
