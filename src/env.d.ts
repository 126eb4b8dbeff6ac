interface ImportMetaEnv {
  /** The whole address of the start page, with its last slash; `null` where nobody knows it. */
  readonly SITE_URL: string | null
}
