import type { ReactNode } from 'react'

interface SectionProps {
  /** The fragment of the section's address: "/about#measures". */
  id: string
  title: string
  children: ReactNode
}

/** One section of the page, which can be linked to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-label={title} className="mt-9 scroll-mt-4 border-t-2 border-ink pt-2.5">
      <h2 className="mb-2 font-serif text-2xl font-semibold tracking-tight">{title}</h2>
      <div className="[&>p]:max-w-[42em] [&>p]:leading-relaxed [&>p+p]:mt-3">{children}</div>
    </section>
  )
}
