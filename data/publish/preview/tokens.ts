import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const STYLES = join(import.meta.dirname, '../../../src/styles.css')

/** The light colours of the pages by token: "paper", "us". */
export function lightColours(css = readFileSync(STYLES, 'utf8')): (token: string) => string {
  const colours = new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}),/g)].map(([, name, colour]) => [
      name,
      colour,
    ]),
  )
  return token => {
    const colour = colours.get(token)
    if (!colour) throw new Error(`src/styles.css gives --${token} no light colour such as #1b1d21`)
    return colour
  }
}
