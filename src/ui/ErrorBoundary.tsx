import { Component, type ReactNode } from 'react'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { ErrorPanel } from './Message.tsx'
import { PillButton } from './Button.tsx'

// The messages of Chromium, Firefox, Safari and the bundler.
const FAILED_IMPORT = /dynamically imported module|importing a module script|preload/i

interface ErrorBoundaryProps {
  /** The part of the page that is missing after an error: "The timeline". */
  part: string
  /** A new value tries to render the part again, for instance after the address changed. */
  resetKey?: string
  /** Whether this is the whole page, so that the message becomes its heading. */
  isPage?: boolean
  children: ReactNode
}

/** Keeps an error in one part of a page from breaking the rest. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  // Resets the query, so that a failed file is fetched again.
  const { reset } = useQueryErrorResetBoundary()
  return <Catcher {...props} onTryAgain={reset} />
}

class Catcher extends Component<
  ErrorBoundaryProps & { onTryAgain: () => void },
  { error: Error | null; resetKey: string | undefined }
> {
  override state = { error: null as Error | null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    state: { resetKey: string | undefined },
  ) {
    return resetKey === state.resetKey ? null : { error: null, resetKey }
  }

  tryAgain(error: Error) {
    // React never retries a module that failed to load, so reload; the address holds the state.
    if (FAILED_IMPORT.test(error.message)) return window.location.reload()
    this.props.onTryAgain()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <ErrorPanel
        isPage={this.props.isPage}
        title={`${this.props.part} could not be shown`}
        actions={<PillButton onClick={() => this.tryAgain(error)}>Try again</PillButton>}
      >
        {error.message}
      </ErrorPanel>
    )
  }
}
