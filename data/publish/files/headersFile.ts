/** The headers to send with every file whose path matches a pattern: "/assets/*". */
export interface HeaderRule {
  path: string
  headers: Readonly<Record<string, string>>
}

/** Rules in the form that Netlify and Cloudflare Pages read in a file `_headers`. */
export const formatHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n')

/** The headers that a file is sent with, given its path from the host's root: "/assets/a.js". */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>

/** Reads a `_headers` file as those hosts do: every rule that matches a path applies. */
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
