/** The path under which the site is served, without its trailing slash: "" or "/parallax". */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The whole address of this page, relative to the site, as the browser has it. */
export function askedAddress(): string {
  const { pathname, search, hash } = window.location
  return pathname.slice(BASE.length) + search + hash
}
