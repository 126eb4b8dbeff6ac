import type { ReactNode } from 'react'

interface ExternalLinkProps {
  href: string
  /** The name, where the text alone would not tell. */
  label?: string
  children: ReactNode
}

/** A link away from this site, which tells the other site nothing and says that it leads away. */
export function ExternalLink({ href, label, children }: ExternalLinkProps) {
  return (
    <a
      href={href}
      rel="noreferrer noopener"
      aria-label={label}
      className="underline decoration-rule underline-offset-4 hover:decoration-current"
    >
      {children}
      <span aria-hidden="true" className="no-print">
        &nbsp;↗
      </span>
      {!label && <span className="sr-only"> (another site)</span>}
    </a>
  )
}
