/**
 * The path under which the built site is tested, without its last slash: `E2E_BASE=/some/path/` for
 * a build with that `BASE_PATH`.
 */
export const BASE = (process.env['E2E_BASE'] ?? '').replace(/\/$/, '')
