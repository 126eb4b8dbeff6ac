import type { ComponentProps } from 'react'

/** A text button without a border, at least 24 px high, for the controls of a panel. */
export function TextButton({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className={`inline-flex min-h-6 items-center gap-1 underline-offset-4 pointer-coarse:min-h-11 hover:text-ink hover:underline disabled:opacity-50 ${className}`}
    />
  )
}

/** A pill-shaped button with a thin border: opens a menu, or is the main action of a panel. */
export function PillButton({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className={`inline-flex min-h-8 pointer-coarse:min-h-11 items-center gap-1.5 rounded-full border border-rule px-2.5 py-1 text-sm hover:border-ink disabled:opacity-50 aria-pressed:border-ink ${className}`}
    />
  )
}
