interface ImportMetaEnv {
  /** The absolute address of the start page, with its trailing slash; `null` if unknown. */
  readonly SITE_URL: string | null
}
