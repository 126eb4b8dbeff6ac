// Finds a Chromium to test with. Plain JavaScript without packages: it also runs before any are
// installed.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// The one without windows first: it has less to do for each page.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * The path of the system's Chromium or Chrome: CHROMIUM_PATH, or else the first one on the PATH;
 * `undefined` if there is none.
 *
 * @returns {string | undefined}
 */
export function systemBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const paths = folders.flatMap(folder => NAMES.map(name => join(folder, name)))
  return [...paths, ...PLACES].find(path => existsSync(path))
}

/** Its command-line arguments: no background requests, no graphics card. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
