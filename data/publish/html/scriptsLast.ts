/** The scripts and module preloads that a build writes into the head. */
const SCRIPTS = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g

/**
 * Moves the scripts of an HTML document to its end, so that on a slow connection they do not
 * compete with the styles and content that are seen first.
 */
export const moveScriptsToEnd = (html: string): string =>
  html
    .replaceAll(SCRIPTS, '')
    .replace('</body>', [...(html.match(SCRIPTS) ?? []), '\n  </body>'].join(''))
