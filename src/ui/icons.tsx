/** A small triangle that points down: something opens here. */
export function CaretIcon() {
  return (
    <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true" className="fill-soft">
      <path d="M0 0h10L5 6z" />
    </svg>
  )
}

/** A small cross: take this away. */
export function CrossIcon() {
  return (
    <svg
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      className="fill-none stroke-current"
      strokeWidth="1.5"
    >
      <path d="M1 1l8 8M9 1l-8 8" />
    </svg>
  )
}

/** A tick: this is chosen. */
export function TickIcon() {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      className="fill-none stroke-current"
      strokeWidth="2"
    >
      <path d="M1.5 6.5l3 3 6-7" />
    </svg>
  )
}
