import type { ReactNode } from 'react'

interface ExternalLinkProps {
  href: string
  /** The accessible name, if the text alone is not enough. */
  label?: string
  children: ReactNode
}

/** A link to another site, which sends no referrer and says that it leads away. */
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
