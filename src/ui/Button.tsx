import type { ComponentProps } from 'react'

/** A quiet button of text, at least 24 px high, as the controls of a panel use it. */
export function TextButton({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className={`inline-flex min-h-6 items-center gap-1 underline-offset-4 hover:text-ink hover:underline disabled:opacity-50 ${className}`}
    />
  )
}

/** A button with a thin round border: opens a menu, or is the one step a panel asks for. */
export function PillButton({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className={`inline-flex min-h-8 items-center gap-1.5 rounded-full border border-rule px-3 py-1 text-sm hover:border-ink disabled:opacity-50 aria-pressed:border-ink ${className}`}
    />
  )
}
