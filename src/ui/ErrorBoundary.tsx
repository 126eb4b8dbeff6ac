import { Component, type ReactNode } from 'react'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { ErrorPanel } from './Message.tsx'
import { PillButton } from './Button.tsx'

// As Chromium, Firefox, Safari and the bundler put it.
const FAILED_IMPORT = /dynamically imported module|importing a module script|preload/i

interface ErrorBoundaryProps {
  /** What is missing while this part is down: "The timeline". */
  part: string
  /** A new value takes the part up again, for instance after the address changed. */
  resetKey?: string
  /** Nothing else is on the page, whose heading the message then is. */
  isPage?: boolean
  children: ReactNode
}

/** Keeps a fault in one part of a page from taking the rest down. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  // A file that could not be read is asked for again only after this.
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
    // React keeps a module that failed to load as failed; the address holds all that matters.
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
