/** The headers that a path is sent with. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a rule is a line with a path, whose
 * last sign may be a star, and indented lines with a header each; all rules that fit a path apply.
 */
export function readHeaders(text: string): HeadersOf {
  const rules = text
    .split(/\n(?=\S)/)
    .map(rule => rule.trimEnd().split('\n'))
    .map(([place = '', ...lines]) => ({
      place,
      headers: Object.fromEntries(
        lines.map(line => {
          const colon = line.indexOf(':')
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
        }),
      ),
    }))
  return path =>
    Object.assign({}, ...rules.filter(({ place }) => fits(place, path)).map(rule => rule.headers))
}

const fits = (place: string, path: string) =>
  place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place
