interface AccountsMarkProps {
  /** Whether to fill the left half. */
  us: boolean
  /** Whether to fill the right half. */
  cn: boolean
}

/** Two half circles, American on the left and Chinese on the right; to be used beside text. */
export function AccountsMark({ us, cn }: AccountsMarkProps) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shrink-0">
      <path d="M5.5 1a5 5 0 0 0 0 10z" className={us ? 'fill-us' : 'fill-none'} />
      <path d="M6.5 1a5 5 0 0 1 0 10z" className={cn ? 'fill-cn' : 'fill-none'} />
      {!(us && cn) && <circle cx="6" cy="6" r="5.25" className="fill-none stroke-grey" />}
    </svg>
  )
}
