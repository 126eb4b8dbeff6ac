import type { ReactNode } from 'react'
import { Link } from 'wouter'

/** On how many accounts a figure rests, as a link to the table of what is known of them. */
export function BasisLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-current"
    >
      {children}
    </Link>
  )
}
