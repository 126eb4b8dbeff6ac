/** Scripts and what they import, as a build writes them into the head. */
const SCRIPTS = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g

/**
 * Moves the scripts of an HTML to its end. All that is seen first, styles and content, comes
 * before it: named after that, scripts do not share a slow line with it.
 */
export const moveScriptsToEnd = (html: string): string =>
  html
    .replaceAll(SCRIPTS, '')
    .replace('</body>', [...(html.match(SCRIPTS) ?? []), '\n  </body>'].join(''))
