/** The path under which the site is served, without its trailing slash: "" or "/parallax". */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')
