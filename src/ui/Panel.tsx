import type { ReactNode } from 'react'
import { Sentence } from './Sentence.tsx'

interface PanelProps {
  /** The heading, and the accessible name of the region. */
  title: string
  /** What the figures below count, in a few words. */
  note?: ReactNode
  /** Controls, to the right of the heading. */
  controls?: ReactNode
  children: ReactNode
}

/** A labelled region of a page under a thick rule, like a section of a newspaper. */
export function Panel({ title, note, controls, children }: PanelProps) {
  return (
    <section aria-label={title} className="mt-8 border-t-2 border-ink pt-2.5">
      <header className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="font-serif text-xl font-semibold tracking-tight">
          <Sentence text={title} />
        </h2>
        {note && (
          <p className="text-[0.8125rem] text-soft">
            <Sentence text={note} />
          </p>
        )}
        {controls && (
          <div className="no-print ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
            {controls}
          </div>
        )}
      </header>
      {children}
    </section>
  )
}
