import type { ReactNode } from 'react'
import { Sentence } from './Sentence.tsx'

interface MessageProps {
  title: string
  /** Whether this is the whole page, so that the title becomes its heading. */
  isPage?: boolean | undefined
  children?: ReactNode
  /** Actions: buttons and links. */
  actions?: ReactNode
}

/** An error in one part of the page: what happened, and what to do next. */
export function ErrorPanel({ title, isPage = false, children, actions }: MessageProps) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div role="alert" className="my-6 border-l-4 border-ink bg-notice px-4 py-3 wrap-anywhere">
      {isPage && <title>{`${title} · Parallax`}</title>}
      <Title className="font-serif text-lg font-semibold">
        <Sentence text={title} />
      </Title>
      {children && <div className="mt-1 text-sm">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap gap-4">{actions}</div>}
    </div>
  )
}

/** An empty result, in a sentence, with something to do next; a whole page has the head of any other. */
export function EmptyState({ title, children, actions, isPage = false }: MessageProps) {
  if (isPage) {
    return (
      <div className="wrap-anywhere">
        <h1 className="font-serif text-4xl font-semibold tracking-tight">
          <Sentence text={title} />
        </h1>
        {children && <div className="mt-2 max-w-[44em] text-lg">{children}</div>}
        {actions && <div className="mt-5 flex flex-wrap gap-x-6 gap-y-2">{actions}</div>}
      </div>
    )
  }
  return (
    <div className="border-y border-hair py-6 text-center wrap-anywhere">
      <p className="font-serif text-lg">
        <Sentence text={title} />
      </p>
      {children && <div className="mx-auto mt-1 max-w-prose text-sm text-soft">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-4">{actions}</div>}
    </div>
  )
}

/** A loading message. */
export function Loading({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="py-6 text-sm text-soft">
      {children}
    </p>
  )
}
