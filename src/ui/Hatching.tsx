/** A pattern of slanting lines, for what is not known. */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="fill-paper" />
        <line x1="1" x2="1" y1="0" y2="6" strokeWidth="1.25" className="stroke-grey" />
      </pattern>
    </defs>
  )
}
