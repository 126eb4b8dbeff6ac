interface ImportMetaEnv {
  /** The absolute address of the start page, with its trailing slash; `null` if unknown. */
  readonly SITE_URL: string | null
}

interface Window {
  /**
   * The buttons pressed since the page began to load, and `null` if anything else was, which
   * `index.html` collects; removed once the whole page is hydrated.
   */
  earlyPresses?: Set<HTMLElement | null>
}
