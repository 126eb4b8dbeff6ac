/** The parts of a text, each with the offset at which it starts, which is its key. */
export function placed<Part extends { text: string }>(
  parts: readonly Part[],
): (Part & { start: number })[] {
  let start = 0
  return parts.map(part => {
    const here = { ...part, start }
    start += part.text.length
    return here
  })
}
