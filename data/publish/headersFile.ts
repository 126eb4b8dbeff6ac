/** What to send with every file whose path a pattern covers: "/assets/*". */
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

/**
 * What such a host sends with a file.
 *
 * @param text of a file `_headers`, as written above
 * @param path of the file that is asked for, from the host's root: "/assets/a.js"
 */
export function headersFor(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const block of text.split('\n\n')) {
    const [pattern = '', ...lines] = block.trimEnd().split('\n')
    if (!covers(pattern, path)) continue
    for (const line of lines) {
      const [name = '', ...value] = line.trim().split(': ')
      headers[name] = value.join(': ')
    }
  }
  return headers
}

const covers = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
